package org.jiamenkou.notice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiamenkou.kernel.Progress;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.rule.PlaceName;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.SchoolRef;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;

/** Writes the texts of open revisions; the tables themselves refuse to change a published one. */
class TextStore {

    /** What the code of a finding of the import begins with. */
    static final String IMPORTED = "file-";

    private static final List<String> TABLES =
            List.of("rule", "zone_school", "zone", "sentence", "place_mention", "requirement", "finding");

    private final Sql sql;

    TextStore(Sql sql) {
        this.sql = sql;
    }

    /** Throws away the text of an open revision. */
    void clear(long revision) {
        TABLES.forEach(table -> sql.update("delete from " + table + " where revision_id = ?", revision));
    }

    /** Stores a text; places and schools are given by name. */
    void write(
            long revision,
            Draft draft,
            Map<String, String> placeCodes,
            Map<String, String> schoolCodes,
            Progress progress) {
        writeSentences(revision, draft.sentences(), progress.part(0, 30));
        writeZones(revision, draft.zones(), schoolCodes);
        writeRules(revision, draft.rules(), placeCodes, progress.part(30, 80));
        writeMentions(revision, draft, placeCodes);
        writeRequirements(revision, draft.requirements());
    }

    /** Keeps what the import found. */
    void writeFindings(long revision, List<ImportReport.Finding> findings) {
        sql.batch(
                "insert into finding (revision_id, number, origin, severity, code, line, text)"
                        + " values (?, ?, 'IMPORT', ?, ?, ?, ?)",
                batch -> {
                    int number = 0;
                    for (ImportReport.Finding finding : findings) {
                        String severity = finding.severity().name();
                        batch.add(revision, ++number, severity, finding.code(), finding.row(), finding.text());
                    }
                });
    }

    private void writeSentences(long revision, List<Draft.Line> sentences, Progress progress) {
        sql.batch("insert into sentence (revision_id, number, school, text, unread) values (?, ?, ?, ?, ?)", batch -> {
            for (Draft.Line line : sentences) {
                batch.add(revision, line.number(), line.school(), line.text(), spans(line.unread()));
                progress.reached(line.number(), sentences.size());
            }
        });
    }

    private void writeZones(long revision, List<Draft.ZoneEntry> zones, Map<String, String> schoolCodes) {
        sql.batch("insert into zone (revision_id, number, name, mode) values (?, ?, ?, ?)", batch -> {
            for (Draft.ZoneEntry zone : zones) {
                batch.add(revision, zone.number(), zone.name(), zone.mode().name());
            }
        });
        sql.batch(
                "insert into zone_school (revision_id, zone_number, position, school_code, role)"
                        + " values (?, ?, ?, ?, ?)",
                batch -> {
                    for (Draft.ZoneEntry zone : zones) {
                        int position = 0;
                        for (SchoolRef school : zone.schools()) {
                            String code = schoolCodes.get(school.name());
                            batch.add(
                                    revision,
                                    zone.number(),
                                    ++position,
                                    code,
                                    school.role().name());
                        }
                    }
                });
    }

    private void writeRules(
            long revision, List<Draft.Clause> rules, Map<String, String> placeCodes, Progress progress) {
        sql.batch(
                "insert into rule (revision_id, number, zone_number, sentence_number, kind, included, place_code,"
                        + " numbers, inner_numbers, parts, edges, persons, vague, from_year, until_year, span_from,"
                        + " span_to, polygon, edge_policy) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                batch -> {
                    WKBWriter wkb = new WKBWriter();
                    int written = 0;
                    for (Draft.Clause line : rules) {
                        batch.add(values(revision, line, placeCodes, wkb));
                        progress.reached(++written, rules.size());
                    }
                });
    }

    private static @Nullable Object[] values(
            long revision, Draft.Clause line, Map<String, String> placeCodes, WKBWriter wkb) {
        Rule rule = line.rule();
        Geometry polygon = line.polygon();
        return new @Nullable Object[] {
            revision,
            line.number(),
            line.zone(),
            line.sentence(),
            rule.kind().name(),
            rule.include(),
            rule.place() == null ? null : placeCodes.get(rule.place()),
            rule.numbers().toString(),
            rule.inner().toString(),
            rule.parts() == null ? null : rule.parts().toString(),
            lines(rule.edges()),
            rule.persons(),
            rule.vague(),
            value(rule.from()),
            value(rule.until()),
            rule.span().from(),
            rule.span().to(),
            polygon == null ? null : wkb.write(polygon),
            line.edge() == null ? null : line.edge().name()
        };
    }

    private void writeMentions(long revision, Draft draft, Map<String, String> placeCodes) {
        sql.batch(
                "insert into place_mention (revision_id, place_code, parent_code, aliases) values (?, ?, ?, ?)",
                batch -> {
                    for (PlaceName place : draft.places()) {
                        String parent = place.within() == null ? null : placeCodes.get(place.within());
                        batch.add(revision, placeCodes.get(place.name()), parent, lines(place.aliases()));
                    }
                });
    }

    private void writeRequirements(long revision, List<NoticeText.Requirement> requirements) {
        sql.batch(
                "insert into requirement (revision_id, number, persons, matter, papers, first_day, last_day)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                batch -> {
                    int number = 0;
                    for (NoticeText.Requirement one : requirements) {
                        String matter = one.matter().name();
                        batch.add(revision, ++number, one.persons(), matter, one.papers(), one.from(), one.until());
                    }
                });
    }

    private static @Nullable Integer value(@Nullable SchoolYear year) {
        return year == null ? null : year.value();
    }

    private static @Nullable String lines(List<String> words) {
        return words.isEmpty() ? null : String.join("\n", words);
    }

    private static @Nullable String spans(List<Span> spans) {
        return spans.isEmpty()
                ? null
                : spans.stream().map(span -> span.from() + "-" + span.to()).collect(Collectors.joining(" "));
    }
}
