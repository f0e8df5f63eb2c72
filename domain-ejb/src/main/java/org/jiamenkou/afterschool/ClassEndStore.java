package org.jiamenkou.afterschool;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.kernel.Sql;

/** Reads and writes how classes came to their end. */
final class ClassEndStore {

    private final Sql sql;

    ClassEndStore(Sql sql) {
        this.sql = sql;
    }

    /** Why a class was cancelled; refuses {@code class-state} for one that was not. */
    ClassEnd end(String code) {
        List<ClassEnd> found = new ArrayList<>();
        sql.query(
                "select coalesce(reason, ''), coalesce(cancelled_by, 'school'), merged_into from afterschool_class"
                        + " where code = ? and state = 'CANCELLED'",
                row -> found.add(new ClassEnd(row.getString(1), row.getString(2), row.getString(3))),
                code);
        return found.stream().findFirst().orElseThrow(() -> new AfterschoolRefusal("class-state", code));
    }

    List<String> unfinished() {
        List<String> found = new ArrayList<>();
        sql.query(
                "select code from afterschool_class where state = 'CANCELLED' and ended_at is null"
                        + " order by cancelled_at, code",
                row -> found.add(row.getString(1)));
        return found;
    }

    void ended(String code, Instant now) {
        sql.update("update afterschool_class set ended_at = ? where code = ?", Sql.utc(now), code);
    }
}
