package org.jiamenkou.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/** The rows of jobs. */
class JobStore {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int MOST_TOLD = 1000;
    private static final String ROW = "select code, kind, district_code, title, made_by, made_at, state, percent, node,"
            + " ended_at, told, link, result_name from job";

    private final Sql sql;

    JobStore(Sql sql) {
        this.sql = sql;
    }

    void add(String code, JobOrder order, String who, Instant now) {
        sql.update(
                "insert into job (code, kind, district_code, title, made_by, made_at, state, percent, cancel_asked,"
                        + " errand, link) values (?, ?, ?, ?, ?, ?, 'WAITING', 0, false, ?, ?)",
                code,
                order.kind(),
                order.district(),
                order.title(),
                who,
                Sql.utc(now),
                order.errand(),
                order.link());
    }

    Optional<JobRow> find(String code) {
        return rows(ROW + " where code = ?", code).stream().findFirst();
    }

    /** Somebody's jobs and those of these districts, the last first. */
    List<JobRow> list(String who, Collection<String> districts, int first, int most) {
        List<Object> values = new ArrayList<>(List.of(who));
        values.addAll(districts);
        values.addAll(List.of(most, first));
        String among = districts.isEmpty()
                ? ""
                : " or district_code in (" + String.join(", ", Collections.nCopies(districts.size(), "?")) + ")";
        return rows(
                ROW + " where made_by = ?" + among + " order by made_at desc, code limit ? offset ?", values.toArray());
    }

    /** Claims the one of these kinds that waits longest, or one whose node is gone. */
    Optional<JobRow> claim(Collection<String> kinds, String node, Instant now) {
        List<Object> values = new ArrayList<>(kinds);
        values.add(Sql.utc(now));
        List<JobRow> waiting = rows(
                ROW + " where kind in (" + String.join(", ", Collections.nCopies(kinds.size(), "?"))
                        + ") and (state = 'WAITING' or (state = 'RUNNING' and claimed_until < ?))"
                        + " order by made_at limit 1 for update skip locked",
                values.toArray());
        waiting.forEach(row -> sql.update(
                "update job set state = 'RUNNING', node = ?, claimed_until = ? where code = ?",
                node,
                Sql.utc(now.plus(LEASE)),
                row.code()));
        return waiting.stream().findFirst();
    }

    String errand(String code) {
        String[] errand = {""};
        sql.query("select errand from job where code = ?", row -> errand[0] = row.getString(1), code);
        return errand[0];
    }

    /** Notes how much is done and renews the claim; true when somebody has called the job off. */
    boolean progress(String code, int percent, Instant now) {
        sql.update(
                "update job set percent = ?, claimed_until = ? where code = ? and state = 'RUNNING'",
                percent,
                Sql.utc(now.plus(LEASE)),
                code);
        return isCancelled(code);
    }

    boolean isCancelled(String code) {
        boolean[] asked = {false};
        sql.query("select cancel_asked from job where code = ?", row -> asked[0] = row.getBoolean(1), code);
        return asked[0];
    }

    /** Calls a job off: at once where it waits, else the node at it is asked to stop. */
    boolean cancel(String code, Instant now) {
        boolean waited = sql.update(
                        "update job set state = 'CANCELLED', ended_at = ? where code = ? and state = 'WAITING'",
                        Sql.utc(now),
                        code)
                == 1;
        if (!waited) {
            sql.update("update job set cancel_asked = true where code = ? and state = 'RUNNING'", code);
        }
        return waited;
    }

    void end(String code, JobState state, Work.Told told, Instant now) {
        JobResult file = told.file();
        sql.update(
                "update job set state = ?, percent = case when ? = 'DONE' then 100 else percent end, ended_at = ?,"
                        + " told = ?, link = coalesce(?, link), result = ?, result_name = ?, result_type = ?,"
                        + " claimed_until = null where code = ?",
                state.name(),
                state.name(),
                Sql.utc(now),
                cut(told.words()),
                told.link(),
                file == null ? null : file.bytes(),
                file == null ? null : file.name(),
                file == null ? null : file.type(),
                code);
    }

    Optional<JobResult> result(String code) {
        List<JobResult> found = new ArrayList<>();
        sql.query(
                "select result_name, result_type, result from job where code = ? and result is not null",
                row -> found.add(new JobResult(row.getString(1), row.getString(2), row.getBytes(3))),
                code);
        return found.stream().findFirst();
    }

    private List<JobRow> rows(String statement, @Nullable Object... values) {
        List<JobRow> rows = new ArrayList<>();
        sql.query(statement, row -> rows.add(row(row)), values);
        return rows;
    }

    private static @Nullable String cut(@Nullable String words) {
        return words == null ? null : words.substring(0, Math.min(MOST_TOLD, words.length()));
    }

    private static JobRow row(ResultSet row) throws SQLException {
        return new JobRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Objects.requireNonNull(Sql.moment(row, 6)),
                JobState.valueOf(row.getString(7)),
                row.getInt(8),
                row.getString(9),
                Sql.moment(row, 10),
                row.getString(11),
                row.getString(12),
                row.getString(13));
    }
}
