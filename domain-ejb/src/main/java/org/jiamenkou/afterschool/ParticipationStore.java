package org.jiamenkou.afterschool;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/** Keeps every choice; the last one stands. */
class ParticipationStore {

    private final Sql sql;

    ParticipationStore(Sql sql) {
        this.sql = sql;
    }

    Optional<ParticipationRow> find(String child, String term) {
        List<ParticipationRow> rows = new ArrayList<>();
        sql.query(
                "select choice, agreement_code, made_at from afterschool_participation where child_code = ? and term_code = ?"
                        + " order by id desc limit 1",
                row -> rows.add(new ParticipationRow(
                        Choice.valueOf(row.getString(1)),
                        row.getString(2),
                        Objects.requireNonNull(Sql.moment(row, 3)))),
                child,
                term);
        return rows.stream().findFirst();
    }

    void add(String child, String term, Choice choice, @Nullable String agreement, String guardian, Instant now) {
        sql.update(
                "insert into afterschool_participation (term_code, child_code, choice, agreement_code, guardian_code, made_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                term,
                child,
                choice.name(),
                agreement,
                guardian,
                Sql.utc(now));
    }
}
