package org.jiamenkou.family;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.vault.Vault;
import org.jspecify.annotations.Nullable;

/** The rows of what guardians say and schools have to settle. */
final class ClaimStore {

    private static final String SEEN = "select c.code, c.name_sealed, s.district_code, c.school_code, s.name, c.grade,"
            + " c.class_name, c.state, c.reason from family_claim c join school s on s.code = c.school_code"
            + " where c.guardian_code = ? and c.state in ('WAITING', 'REFUSED')";

    private final Sql sql;
    private final Vault vault;

    ClaimStore(EntityManager em, Vault vault) {
        this.sql = new Sql(em);
        this.vault = vault;
    }

    /** The requests of a guardian that wait or were refused, as children. */
    List<ChildRow> of(String guardian) {
        List<ChildRow> rows = new ArrayList<>();
        sql.query(SEEN + " order by c.asked_at, c.code", row -> rows.add(child(row)), guardian);
        return rows;
    }

    /** Whether that is a request of the guardian the school has not answered. */
    boolean waits(String guardian, String code) {
        boolean[] waits = {false};
        sql.query(
                "select 1 from family_claim where guardian_code = ? and code = ? and state = 'WAITING'",
                row -> waits[0] = true,
                guardian,
                code);
        return waits[0];
    }

    /** A request that waits. */
    record Waiting(String code, Claimed claimed) {}

    /** What the guardian has asked and no school has answered yet. */
    List<Waiting> waiting(String guardian) {
        List<Waiting> all = new ArrayList<>();
        sql.query(
                "select code, school_code, grade, class_name, name_sealed, number_end_sealed from family_claim"
                        + " where guardian_code = ? and state = 'WAITING' order by asked_at, code",
                row -> all.add(new Waiting(row.getString(1), claimed(row, row.getString(1)))),
                guardian);
        return all;
    }

    /** A request as the school has to settle it. */
    record Asked(String code, String guardian, Claimed claimed, Instant at) {}

    /** What a school has to settle, the oldest first. */
    List<Asked> pending(String school) {
        return asked("school_code = ? and state = 'WAITING' order by asked_at, code", school);
    }

    /** How many requests wait at these schools. */
    int waiting(Collection<String> schools) {
        int[] number = {0};
        String marks = String.join(", ", Collections.nCopies(schools.size(), "?"));
        sql.query(
                "select count(*) from family_claim where state = 'WAITING' and school_code in (" + marks + ")",
                row -> number[0] = row.getInt(1),
                schools.toArray());
        return number[0];
    }

    /** The request of that code that waits. */
    Optional<Asked> find(String code) {
        return asked("code = ? and state = 'WAITING'", code).stream().findFirst();
    }

    /** Settles a request that waits; false when somebody else was quicker. */
    boolean settle(
            String code, String state, @Nullable String child, @Nullable String reason, String officer, Instant now) {
        return sql.update(
                        "update family_claim set state = ?, child_code = ?, reason = ?, decided_by = ?, decided_at = ?"
                                + " where code = ? and state = 'WAITING'",
                        state,
                        child,
                        reason,
                        officer,
                        Sql.utc(now),
                        code)
                == 1;
    }

    /** Takes a request back or puts a refused one away; false when it is not the guardian's or was confirmed. */
    boolean withdraw(String guardian, String code, Instant now) {
        return sql.update(
                        "update family_claim set state = 'WITHDRAWN', name_sealed = null, number_end_sealed = null,"
                                + " decided_at = coalesce(decided_at, ?)"
                                + " where guardian_code = ? and code = ? and state in ('WAITING', 'REFUSED')",
                        Sql.utc(now),
                        guardian,
                        code)
                == 1;
    }

    private List<Asked> asked(String where, String value) {
        List<Asked> all = new ArrayList<>();
        sql.query(
                "select code, school_code, grade, class_name, name_sealed, number_end_sealed, guardian_code, asked_at"
                        + " from family_claim where " + where,
                row -> all.add(new Asked(
                        row.getString(1),
                        row.getString(7),
                        claimed(row, row.getString(1)),
                        Objects.requireNonNull(Sql.moment(row, 8)))),
                value);
        return all;
    }

    private Claimed claimed(ResultSet row, String code) throws SQLException {
        return new Claimed(
                row.getString(2),
                new SchoolClass(row.getInt(3), row.getString(4)),
                vault.open(row.getString(5), owner(code, "name")),
                vault.open(row.getString(6), owner(code, "number")));
    }

    void add(String code, String guardian, Claimed claimed, Instant now) {
        sql.update(
                "insert into family_claim (code, guardian_code, school_code, grade, class_name, name_sealed,"
                        + " number_end_sealed, state, asked_at) values (?, ?, ?, ?, ?, ?, ?, 'WAITING', ?)",
                code,
                guardian,
                claimed.school(),
                claimed.schoolClass().grade(),
                claimed.schoolClass().name(),
                vault.close(claimed.name(), owner(code, "name")),
                vault.close(claimed.numberEnd(), owner(code, "number")),
                Sql.utc(now));
    }

    private ChildRow child(ResultSet row) throws SQLException {
        String code = row.getString(1);
        int grade = row.getInt(6);
        return new ChildRow(
                code,
                vault.open(row.getString(2), owner(code, "name")),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                ChildRow.stageOf(grade),
                grade,
                row.getString(7),
                false,
                ChildState.valueOf(row.getString(8)),
                Right.FULL,
                row.getString(9));
    }

    static String owner(String code, String column) {
        return "claim " + code + " " + column;
    }
}
