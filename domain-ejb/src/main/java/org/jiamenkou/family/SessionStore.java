package org.jiamenkou.family;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.vault.Tokens;

/** The rows of signed-in browsers. */
final class SessionStore {

    /** Longest without a request. */
    static final Duration IDLE = Duration.ofDays(30);

    /** Longest at all. */
    static final Duration ABSOLUTE = Duration.ofDays(90);

    private static final Duration NOTED = Duration.ofHours(1);
    private static final int AGENT = 200;
    private static final int NUMBER = 8;
    private static final String OPEN = " ended_at is null and started_at > ? and seen_at > ?";

    private final Sql sql;

    SessionStore(EntityManager em) {
        this.sql = new Sql(em);
    }

    /** Somebody who is signed in. */
    record Present(String guardian, String phoneSealed, String number, Instant seen) {}

    /** Opens a session and gives its number. */
    String open(String guardian, String token, String agent, Instant now) {
        String number = Tokens.code(NUMBER);
        sql.update(
                "insert into family_session (token_hash, number, guardian_code, started_at, seen_at, agent)"
                        + " values (?, ?, ?, ?, ?, ?)",
                Tokens.hash(token),
                number,
                guardian,
                Sql.utc(now),
                Sql.utc(now),
                agent.substring(0, Math.min(AGENT, agent.length())));
        return number;
    }

    /** Who holds the token; notes that it is used, once an hour and not with every request. */
    Optional<Present> find(String token, Instant now) {
        String hash = Tokens.hash(token);
        List<Present> found = new ArrayList<>();
        sql.query(
                "select g.code, g.phone_sealed, s.number, s.seen_at from family_session s"
                        + " join guardian g on g.code = s.guardian_code"
                        + " where s.token_hash = ? and g.erased_at is null and" + OPEN,
                row -> found.add(new Present(row.getString(1), row.getString(2), row.getString(3), moment(row, 4))),
                hash,
                Sql.utc(now.minus(ABSOLUTE)),
                Sql.utc(now.minus(IDLE)));
        Optional<Present> present = found.stream().findFirst();
        present.filter(used -> used.seen().isBefore(now.minus(NOTED)))
                .ifPresent(used -> sql.update(
                        "update family_session set seen_at = ? where token_hash = ? and seen_at < ?",
                        Sql.utc(now),
                        hash,
                        Sql.utc(now)));
        return present;
    }

    /** The open sessions of a guardian, the one used last first. */
    List<DeviceRow> of(Guardian guardian, Instant now) {
        List<DeviceRow> devices = new ArrayList<>();
        sql.query(
                "select number, started_at, seen_at, agent from family_session where guardian_code = ? and" + OPEN
                        + " order by seen_at desc, started_at desc",
                row -> devices.add(new DeviceRow(
                        row.getString(1),
                        moment(row, 2),
                        moment(row, 3),
                        row.getString(4),
                        row.getString(1).equals(guardian.session()))),
                guardian.code(),
                Sql.utc(now.minus(ABSOLUTE)),
                Sql.utc(now.minus(IDLE)));
        return devices;
    }

    void end(String guardian, String number, Instant now) {
        sql.update(
                "update family_session set ended_at = ? where guardian_code = ? and number = ? and ended_at is null",
                Sql.utc(now),
                guardian,
                number);
    }

    /** Ends every session of a guardian but for the one of that number. */
    void endOthers(String guardian, String but, Instant now) {
        sql.update(
                "update family_session set ended_at = ? where guardian_code = ? and number <> ? and ended_at is null",
                Sql.utc(now),
                guardian,
                but);
    }

    void endToken(String token, Instant now) {
        sql.update(
                "update family_session set ended_at = ? where token_hash = ? and ended_at is null",
                Sql.utc(now),
                Tokens.hash(token));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(Sql.moment(row, column));
    }
}
