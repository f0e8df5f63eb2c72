package org.jiamenkou.afterschool;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/** Keeps leave; what was withdrawn stays as history. */
class LeaveStore {

    private static final String SELECT = "select code, child_code, class_code, day, block from afterschool_leave";

    private final Sql sql;

    LeaveStore(Sql sql) {
        this.sql = sql;
    }

    List<LeaveRow> between(String child, LocalDate first, LocalDate last) {
        return rows(" where child_code = ? and active = 1 and day between ? and ?", child, first, last);
    }

    Optional<LeaveRow> find(String child, String classCode, LocalDate day, int block) {
        return rows(
                        " where child_code = ? and class_code = ? and day = ? and block = ? and active = 1",
                        child,
                        classCode,
                        day,
                        block)
                .stream()
                .findFirst();
    }

    /** Enters leave for a session; leave that stands already stays as it is. */
    void add(LeaveRow row, String guardian, Instant now) {
        sql.update(
                "insert into afterschool_leave (code, child_code, class_code, day, block, guardian_code, asked_at, active)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 1) on duplicate key update child_code = child_code",
                row.code(),
                row.child(),
                row.classCode(),
                row.day(),
                row.block(),
                guardian,
                Sql.utc(now));
    }

    void withdraw(LeaveRow row, Instant now) {
        sql.update(
                "update afterschool_leave set withdrawn_at = ?, active = null where code = ? and active = 1",
                Sql.utc(now),
                row.code());
    }

    /** How often leave of a child changed, by session: asked for once, withdrawn twice. */
    Map<String, Integer> changes(String child) {
        Map<String, Integer> changes = new HashMap<>();
        sql.query(
                "select class_code, day, block, sum(case when active = 1 then 1 else 2 end) from afterschool_leave"
                        + " where child_code = ? group by class_code, day, block",
                row -> changes.put(
                        key(row.getString(1), row.getObject(2, LocalDate.class), row.getInt(3)), row.getInt(4)),
                child);
        return changes;
    }

    static String key(String classCode, LocalDate day, int block) {
        return classCode + "/" + day + "/" + block;
    }

    private List<LeaveRow> rows(String where, @Nullable Object... values) {
        List<LeaveRow> rows = new ArrayList<>();
        sql.query(
                SELECT + where,
                row -> rows.add(new LeaveRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getInt(5))),
                values);
        return rows;
    }
}
