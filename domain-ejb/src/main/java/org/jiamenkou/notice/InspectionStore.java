package org.jiamenkou.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiamenkou.job.JobState;
import org.jiamenkou.kernel.Progress;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/** Keeps what long looks found, the last one of each kind and text. */
class InspectionStore {

    private static final String ROW =
            "select i.code, i.made_by, i.made_at, j.state, j.percent, i.seen from inspection i"
                    + " join job j on j.code = i.code";

    private final Sql sql;

    InspectionStore(Sql sql) {
        this.sql = sql;
    }

    void begin(
            String code,
            Inspection.Kind kind,
            @Nullable Long revision,
            @Nullable Long other,
            String who,
            Instant when) {
        sql.update(
                "insert into inspection (code, kind, revision_id, other_id, made_by, made_at) values (?, ?, ?, ?, ?, ?)",
                code,
                kind.name(),
                revision,
                other,
                who,
                Sql.utc(when));
    }

    /** How looking at a long text stands, which is now in the state {@code seen}. */
    Inspection.Standing standing(Inspection.Kind kind, long revision, @Nullable Long other, String seen) {
        List<Inspection> looks = new ArrayList<>();
        sql.query(
                ROW + " where i.kind = ? and i.revision_id = ? and i.other_id <=> ? order by i.made_at desc limit 20",
                row -> looks.add(inspection(row)),
                kind.name(),
                revision,
                other);
        Inspection done = looks.stream()
                .filter(look -> look.state() == JobState.DONE)
                .findFirst()
                .orElse(null);
        Inspection last = looks.isEmpty() ? null : looks.get(0);
        return new Inspection.Standing(false, done, last, done != null && seen.equals(done.seen()));
    }

    /** Whether that one looks at this revision. */
    boolean isOf(String code, long revision) {
        boolean[] is = {false};
        sql.query("select 1 from inspection where code = ? and revision_id = ?", row -> is[0] = true, code, revision);
        return is[0];
    }

    Optional<Inspection> find(String code) {
        List<Inspection> found = new ArrayList<>();
        sql.query(ROW + " where i.code = ?", row -> found.add(inspection(row)), code);
        return found.stream().findFirst();
    }

    /** Keeps what was found in place of what an earlier look at the same found; the rows stand section by section. */
    void keep(String code, @Nullable String seen, List<Inspection.Row> rows, Progress progress) {
        sql.update("update inspection set seen = ? where code = ?", seen, code);
        sql.update("delete from inspection_row where inspection = ?", code);
        sql.batch("insert into inspection_row (inspection, position, section, cells) values (?, ?, ?, ?)", batch -> {
            int position = 0;
            for (Inspection.Row row : rows) {
                batch.add(code, ++position, row.section(), row.cells());
                progress.reached(position, rows.size());
            }
        });
        sql.update(
                "delete o from inspection o join inspection i on i.kind = o.kind and i.revision_id = o.revision_id"
                        + " and i.other_id <=> o.other_id and i.made_at > o.made_at where i.code = ?",
                code);
    }

    /** How many rows each section has, in the order of the sections. */
    Map<String, Integer> sections(String code) {
        Map<String, Integer> sections = new LinkedHashMap<>();
        sql.query(
                "select section, count(*) from inspection_row where inspection = ? group by section order by section",
                row -> sections.put(row.getString(1), row.getInt(2)),
                code);
        return sections;
    }

    /** Rows of one section, or of all for null. */
    List<Inspection.Row> rows(String code, @Nullable String section, int first, int most) {
        List<Inspection.Row> rows = new ArrayList<>();
        sql.query(
                "select section, cells from inspection_row where inspection = ? and (? is null or section = ?)"
                        + " order by position limit ? offset ?",
                row -> rows.add(new Inspection.Row(row.getString(1), row.getString(2))),
                code,
                section,
                section,
                most,
                first);
        return rows;
    }

    /** The first rows of every section. */
    List<Inspection.Row> firstRows(String code, int most) {
        List<Inspection.Row> rows = new ArrayList<>();
        sql.query(
                "select r.section, r.cells from inspection_row r join (select section, min(position) first_one"
                        + " from inspection_row where inspection = ? group by section) s on s.section = r.section"
                        + " where r.inspection = ? and r.position < s.first_one + ? order by r.position",
                row -> rows.add(new Inspection.Row(row.getString(1), row.getString(2))),
                code,
                code,
                most);
        return rows;
    }

    private static Inspection inspection(ResultSet row) throws SQLException {
        return new Inspection(
                row.getString(1),
                row.getString(2),
                Objects.requireNonNull(Sql.moment(row, 3)),
                JobState.valueOf(row.getString(4)),
                row.getInt(5),
                row.getString(6));
    }
}
