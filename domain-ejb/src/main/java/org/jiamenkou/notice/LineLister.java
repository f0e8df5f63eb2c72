package org.jiamenkou.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.notice.LineRow.Ruling;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a text page by page: one statement counts, one reads the lines, one their rules. */
class LineLister {

    private static final String LINES = "select number, school, text, came_as, unread, silent, version, mended_by,"
            + " mended_at from sentence s where revision_id = ?";

    private final Sql sql;

    LineLister(Sql sql) {
        this.sql = sql;
    }

    /** A text, and how many of its lines are of the kind asked for. */
    record Counted(long revision, String district, int total) {}

    /** Finds the text and counts its lines; refuses {@code unknown-revision}. */
    Counted count(TextRef text, LineQuery query) {
        List<Object> values = new ArrayList<>(words(query));
        values.add(text.notice());
        values.add(text.revision());
        List<Counted> found = new ArrayList<>();
        sql.query(
                "select r.id, n.district_code, (select count(*) from sentence s where s.revision_id = r.id"
                        + where(query)
                        + ") from notice_revision r join notice n on n.code = r.notice_code"
                        + " where r.notice_code = ? and r.revision = ?",
                row -> found.add(new Counted(row.getLong(1), row.getString(2), row.getInt(3))),
                values.toArray());
        if (found.isEmpty()) {
            throw new NoticeRefusal("unknown-revision", text.notice(), text.revision());
        }
        return found.get(0);
    }

    LinePage page(Counted counted, LineQuery query) {
        List<Object> values = new ArrayList<>(List.of(counted.revision()));
        values.addAll(words(query));
        values.add(query.size());
        values.add(query.first());
        List<LineRow> bare = new ArrayList<>();
        sql.query(
                LINES + where(query) + " order by number limit ? offset ?",
                row -> bare.add(line(row)),
                values.toArray());
        return new LinePage(counted.total(), withRules(counted.revision(), bare));
    }

    /** The line of that number; refuses {@code unknown-line}. */
    LineRow get(long revision, int number) {
        List<LineRow> bare = new ArrayList<>();
        sql.query(LINES + " and number = ?", row -> bare.add(line(row)), revision, number);
        if (bare.isEmpty()) {
            throw new NoticeRefusal("unknown-line", number);
        }
        return withRules(revision, bare).get(0);
    }

    /** What was done to a line, the last first. */
    List<LineChange> history(long revision, int number) {
        List<LineChange> changes = new ArrayList<>();
        sql.query(
                "select v.version, v.act, v.made_by, v.made_at, v.text, (select count(*) from line_version_rule r"
                        + " where r.revision_id = v.revision_id and r.sentence_number = v.number"
                        + " and r.version = v.version)"
                        + " from line_version v where v.revision_id = ? and v.number = ? order by v.version desc",
                row -> changes.add(new LineChange(
                        row.getInt(1),
                        LineAct.valueOf(row.getString(2)),
                        row.getString(3),
                        Sql.moment(row, 4),
                        row.getString(5),
                        row.getInt(6))),
                revision,
                number);
        return changes;
    }

    private static String where(LineQuery query) {
        String which = switch (query.which()) {
            case ALL -> " and s.text <> ''";
            case UNREAD -> " and s.unread is not null";
            case MENDED -> " and s.version > 0";
        };
        return query.words().isEmpty() ? which : which + " and (locate(?, s.school) > 0 or locate(?, s.text) > 0)";
    }

    private static List<String> words(LineQuery query) {
        return query.words().isEmpty() ? List.of() : List.of(query.words(), query.words());
    }

    private List<LineRow> withRules(long revision, List<LineRow> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        Map<Integer, List<Ruling>> rules = rules(revision, bare);
        return bare.stream()
                .map(line -> new LineRow(
                        line.number(),
                        line.school(),
                        line.text(),
                        line.cameAs(),
                        line.unread(),
                        line.silent(),
                        rules.getOrDefault(line.number(), List.of()),
                        line.version(),
                        line.mendedBy(),
                        line.mendedAt()))
                .toList();
    }

    private Map<Integer, List<Ruling>> rules(long revision, List<LineRow> lines) {
        Map<Integer, List<Ruling>> rules = new HashMap<>();
        List<Object> values = new ArrayList<>(List.of(revision));
        lines.forEach(line -> values.add(line.number()));
        TextReader reader = new TextReader(sql);
        sql.query(
                TextReader.RULE + ", z.name, r.entered_by, r.entered_at from rule r"
                        + " join zone z on z.revision_id = r.revision_id and z.number = r.zone_number"
                        + " left join place p on p.code = r.place_code where r.revision_id = ?"
                        + " and r.sentence_number in (" + String.join(", ", Collections.nCopies(lines.size(), "?"))
                        + ") order by r.number",
                row -> {
                    TextReader.StoredRule stored = reader.stored(row);
                    rules.computeIfAbsent(stored.sentence(), sentence -> new ArrayList<>())
                            .add(ruling(row, stored));
                },
                values.toArray());
        return rules;
    }

    private static Ruling ruling(ResultSet row, TextReader.StoredRule stored) throws SQLException {
        return new Ruling(
                stored.number(),
                row.getString(19),
                stored.rule(),
                stored.polygon() != null,
                stored.edge(),
                row.getString(20),
                Sql.moment(row, 21));
    }

    private static LineRow line(ResultSet row) throws SQLException {
        @Nullable String cameAs = row.getString(4);
        return new LineRow(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                cameAs,
                SpanList.parse(row.getString(5)),
                SpanList.parse(row.getString(6)),
                List.of(),
                row.getInt(7),
                row.getString(8),
                Sql.moment(row, 9));
    }
}
