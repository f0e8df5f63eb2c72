package org.jiamenkou.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.kernel.Matter;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.rule.EdgePolicy;
import org.jiamenkou.rule.NumberSet;
import org.jiamenkou.rule.Parts;
import org.jiamenkou.rule.PlaceName;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.RuleKind;
import org.jiamenkou.rule.SchoolRef;
import org.jiamenkou.rule.SchoolRole;
import org.jiamenkou.rule.ZoneMode;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Sentence;
import org.jiamenkou.zone.ServedSchool;
import org.jiamenkou.zone.Zone;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Reads the text of a revision back. */
class TextReader {

    /** The columns of a rule, from {@code rule r left join place p}. */
    static final String RULE = "select r.number, r.zone_number, r.sentence_number, r.kind, r.included, p.name,"
            + " r.numbers, r.inner_numbers, r.parts, r.edges, r.persons, r.vague, r.from_year, r.until_year,"
            + " r.span_from, r.span_to, r.polygon, r.edge_policy";

    private static final String RULES = RULE + " from rule r left join place p on p.code = r.place_code"
            + " where r.revision_id = ? order by r.number";

    private static final String ZONES = "select number, name, mode from zone where revision_id = ? order by number";

    /** A rule as it is stored, with its numbers within the revision. */
    record StoredRule(
            int number,
            int zone,
            int sentence,
            Rule rule,
            @Nullable Geometry polygon,
            @Nullable EdgePolicy edge) {}

    private final Sql sql;
    private final WKBReader wkb = new WKBReader();
    private final Map<String, NumberSet> sets = new HashMap<>();

    TextReader(Sql sql) {
        this.sql = sql;
    }

    /** The zones with their rules, in the order of the text. */
    List<Zone> zones(long revision) {
        List<Sentence> sentences = lines(revision).stream()
                .map(line -> new Sentence(line.number(), line.school(), line.text()))
                .toList();
        Map<Integer, List<Zone.Clause>> clauses = new HashMap<>();
        for (StoredRule rule : rules(revision)) {
            clauses.computeIfAbsent(rule.zone(), zone -> new ArrayList<>())
                    .add(new Zone.Clause(sentences.get(rule.sentence() - 1), rule.rule(), rule.polygon(), rule.edge()));
        }
        Map<Integer, List<ServedSchool>> schools = schools(revision);
        List<Zone> zones = new ArrayList<>();
        sql.query(
                ZONES,
                row -> zones.add(new Zone(
                        row.getString(2),
                        ZoneMode.valueOf(row.getString(3)),
                        schools.getOrDefault(row.getInt(1), List.of()),
                        clauses.getOrDefault(row.getInt(1), List.of()))),
                revision);
        return zones;
    }

    /** The sentences, in the order of the text. */
    List<Draft.Line> lines(long revision) {
        List<Draft.Line> lines = new ArrayList<>();
        sql.query(
                "select number, school, text, unread from sentence where revision_id = ? order by number",
                row -> lines.add(
                        new Draft.Line(row.getInt(1), row.getString(2), row.getString(3), spans(row.getString(4)))),
                revision);
        return lines;
    }

    /** The words of the sentences that decide an answer and were not understood to the end. */
    Set<String> partlyRead(long revision, Answer answer) {
        Set<String> deciding =
                answer.because().stream().map(Answer.Because::text).collect(Collectors.toSet());
        Set<String> partly = new HashSet<>();
        for (String text : deciding) {
            sql.query(
                    "select text from sentence where revision_id = ? and unread is not null and text = ? limit 1",
                    row -> partly.add(row.getString(1)),
                    revision,
                    text);
        }
        return partly;
    }

    /** The rules, in the order of the text. */
    List<StoredRule> rules(long revision) {
        List<StoredRule> rules = new ArrayList<>();
        sql.query(RULES, row -> rules.add(stored(row)), revision);
        return rules;
    }

    /** The whole text as a draft to go on from. */
    Draft draft(long revision) {
        Map<Integer, List<SchoolRef>> refs = new HashMap<>();
        schools(revision)
                .forEach((zone, served) -> refs.put(
                        zone,
                        served.stream()
                                .map(school -> new SchoolRef(school.name(), school.role()))
                                .toList()));
        List<Draft.ZoneEntry> entries = new ArrayList<>();
        sql.query(
                ZONES,
                row -> entries.add(new Draft.ZoneEntry(
                        row.getInt(1),
                        row.getString(2),
                        ZoneMode.valueOf(row.getString(3)),
                        refs.getOrDefault(row.getInt(1), List.of()))),
                revision);
        List<PlaceName> places = new ArrayList<>();
        sql.query(
                "select p.kind, p.name, m.aliases, q.name from place_mention m join place p on p.code = m.place_code"
                        + " left join place q on q.code = m.parent_code where m.revision_id = ? order by p.name",
                row -> places.add(new PlaceName(
                        PlaceKind.valueOf(row.getString(1)),
                        row.getString(2),
                        words(row.getString(3)),
                        row.getString(4))),
                revision);
        List<Draft.Clause> clauses = rules(revision).stream()
                .map(rule -> new Draft.Clause(
                        rule.number(), rule.zone(), rule.sentence(), rule.rule(), rule.polygon(), rule.edge()))
                .toList();
        return new Draft(lines(revision), entries, clauses, places, requirements(revision));
    }

    /** Papers and dates per class of persons, in the order of the notice. */
    List<NoticeText.Requirement> requirements(long revision) {
        List<NoticeText.Requirement> requirements = new ArrayList<>();
        sql.query(
                "select persons, matter, papers, first_day, last_day from requirement where revision_id = ?"
                        + " order by number",
                row -> requirements.add(new NoticeText.Requirement(
                        row.getString(1),
                        Matter.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class))),
                revision);
        return requirements;
    }

    /** What the import of the text found. */
    List<ImportReport.Finding> findings(long revision) {
        List<ImportReport.Finding> findings = new ArrayList<>();
        sql.query(
                "select line, severity, code, text from finding where revision_id = ? and settled_at is null"
                        + " order by number",
                row -> findings.add(new ImportReport.Finding(
                        row.getInt(1), Severity.valueOf(row.getString(2)), row.getString(3), row.getString(4))),
                revision);
        return findings;
    }

    /** The areas nobody has drawn yet. */
    List<DrawTask> drawTasks(String notice, long revision) {
        List<DrawTask> tasks = new ArrayList<>();
        sql.query(
                "select r.number, z.name, s.number, s.school, s.text, r.edges from rule r"
                        + " join zone z on z.revision_id = r.revision_id and z.number = r.zone_number"
                        + " join sentence s on s.revision_id = r.revision_id and s.number = r.sentence_number"
                        + " where r.revision_id = ? and r.kind = 'AREA' and r.polygon is null order by r.number",
                row -> tasks.add(new DrawTask(
                        notice,
                        row.getInt(1),
                        row.getString(2),
                        new Sentence(row.getInt(3), row.getString(4), row.getString(5)),
                        words(row.getString(6)))),
                revision);
        return tasks;
    }

    /** The drawing of a rule as GeoJSON; empty where there is none. */
    String outline(long revision, int rule) {
        StringBuilder json = new StringBuilder();
        sql.query(
                "select polygon from rule where revision_id = ? and number = ? and polygon is not null",
                row -> json.append(MapAreas.geoJson(Objects.requireNonNull(geometry(row.getBytes(1))))),
                revision,
                rule);
        return json.toString();
    }

    private Map<Integer, List<ServedSchool>> schools(long revision) {
        Map<Integer, List<ServedSchool>> schools = new TreeMap<>();
        sql.query(
                "select z.zone_number, z.school_code, s.name, z.role, z.position from zone_school z"
                        + " join school s on s.code = z.school_code where z.revision_id = ?"
                        + " order by z.zone_number, z.position",
                row -> schools.computeIfAbsent(row.getInt(1), zone -> new ArrayList<>())
                        .add(new ServedSchool(
                                row.getString(2),
                                row.getString(3),
                                SchoolRole.valueOf(row.getString(4)),
                                row.getInt(5))),
                revision);
        return schools;
    }

    /** The rule a row of {@link #RULE} holds. */
    StoredRule stored(ResultSet row) throws SQLException {
        String parts = row.getString(9);
        Rule rule = new Rule(
                RuleKind.valueOf(row.getString(4)),
                row.getBoolean(5),
                row.getString(6),
                set(row.getString(7)),
                set(row.getString(8)),
                parts == null ? null : Parts.parse(parts),
                words(row.getString(10)),
                row.getString(11),
                row.getBoolean(12),
                year(row.getObject(13)),
                year(row.getObject(14)),
                new Span(row.getInt(15), row.getInt(16)));
        String edge = row.getString(18);
        return new StoredRule(
                row.getInt(1),
                row.getInt(2),
                row.getInt(3),
                rule,
                geometry(row.getBytes(17)),
                edge == null ? null : EdgePolicy.valueOf(edge));
    }

    private NumberSet set(String text) {
        return "0-".equals(text) ? NumberSet.ALL : sets.computeIfAbsent(text, NumberSet::parse);
    }

    private @Nullable Geometry geometry(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            return wkb.read(bytes);
        } catch (ParseException e) {
            throw new IllegalStateException("a stored polygon is not readable", e);
        }
    }

    private static @Nullable SchoolYear year(@Nullable Object value) {
        return value == null ? null : new SchoolYear(((Number) value).intValue());
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split("\n"));
    }

    private static List<Span> spans(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(" ")).map(TextReader::span).toList();
    }

    private static Span span(String text) {
        int dash = text.indexOf('-');
        return new Span(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }
}
