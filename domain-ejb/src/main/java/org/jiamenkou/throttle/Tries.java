package org.jiamenkou.throttle;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.vault.Tokens;

/**
 * Counts tries that failed and makes the next one wait, longer each time and never for good. A try counts as failed before it is
 * looked at, so that many at once gain nothing; the one that succeeds takes its own back.
 */
public final class Tries {

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(24);

    private final Sql sql;

    /** In the transaction of that context. */
    public Tries(EntityManager em) {
        this.sql = new Sql(em);
    }

    /**
     * Something tries are counted for.
     *
     * @param name what it is: an address, an account
     * @param free how many tries may fail before the next has to wait
     */
    public record Key(String name, int free) {

        /** What the table knows it by. */
        public String hash() {
            return Tokens.hash(name);
        }
    }

    private record Counted(int failures, Instant until, Instant last) {}

    /** Counts a try and gives zero; or how many seconds it has to wait, when the last ones are too recent. */
    public long attempt(Key key, Instant moment) {
        Instant now = moment.truncatedTo(ChronoUnit.MICROS); // as the table keeps it, which would round up
        sql.update(
                "insert into throttle_tries (key_hash, failures, blocked_until, last_at)"
                        + " values (?, 0, ?, ?) on duplicate key update key_hash = key_hash",
                key.hash(),
                Sql.utc(now),
                Sql.utc(now));
        Counted counted = locked(key);
        if (now.isBefore(counted.until())) {
            return Math.max(1, Duration.between(now, counted.until()).toSeconds());
        }
        boolean forgotten = counted.last().plus(FORGOTTEN).isBefore(now);
        int failures = (forgotten ? 0 : counted.failures()) + 1;
        keep(key, failures, now.plus(delay(failures, key.free())), now);
        return 0;
    }

    /** The try succeeded: it does not count. */
    public void forgive(Key key, Instant now) {
        keep(key, Math.max(0, locked(key).failures() - 1), now, now);
    }

    /** The right one has come: nothing counts any more. */
    public void reset(Key key, Instant now) {
        keep(key, 0, now, now);
    }

    /** How long the next try waits after so many that failed: 1, 2, 4, … seconds, at most a quarter of an hour. */
    static Duration delay(int failures, int free) {
        if (failures < free) {
            return Duration.ZERO;
        }
        long seconds = 1L << Math.min(failures - free, 20);
        return seconds < LONGEST.toSeconds() ? Duration.ofSeconds(seconds) : LONGEST;
    }

    /** Forgets what nobody has tried since. */
    public int forget(Instant before) {
        return sql.update(
                "delete from throttle_tries where last_at < ? and blocked_until < ?", Sql.utc(before), Sql.utc(before));
    }

    private Counted locked(Key key) {
        Counted[] counted = new Counted[1];
        sql.query(
                "select failures, blocked_until, last_at from throttle_tries where key_hash = ? for update",
                row -> counted[0] = new Counted(
                        row.getInt(1),
                        Objects.requireNonNull(Sql.moment(row, 2)),
                        Objects.requireNonNull(Sql.moment(row, 3))),
                key.hash());
        return Objects.requireNonNull(counted[0]);
    }

    private void keep(Key key, int failures, Instant until, Instant now) {
        sql.update(
                "update throttle_tries set failures = ?, blocked_until = ?, last_at = ? where key_hash = ?",
                failures,
                Sql.utc(until),
                Sql.utc(now),
                key.hash());
    }
}
