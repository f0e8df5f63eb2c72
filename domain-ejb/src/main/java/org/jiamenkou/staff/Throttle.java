package org.jiamenkou.staff;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jiamenkou.vault.Tokens;

/**
 * Counts tries that failed and makes the next one wait, longer each time and never for good. A try counts as failed before it is
 * looked at, so that many at once gain nothing; the one that succeeds takes its own back.
 */
final class Throttle {

    static final Duration LONGEST = Duration.ofMinutes(15);

    private static final Duration FORGOTTEN = Duration.ofHours(24);

    private final EntityManager em;

    Throttle(EntityManager em) {
        this.em = em;
    }

    /**
     * Something tries are counted for.
     *
     * @param name what it is: an address, an account
     * @param free how many tries may fail before the next has to wait
     */
    record Key(String name, int free) {

        static Key ofAddress(String address) {
            return new Key("address:" + address, 20);
        }

        /** Tries of strangers at an account: those who know its owner's browser are not among them. */
        static Key ofStrangersAt(String login) {
            return new Key("strangers:" + login, 5);
        }

        static Key ofDevice(String login, String device) {
            return new Key("device:" + login + ":" + Tokens.hash(device), 5);
        }

        /** Codes tried for an account by somebody who knows its password. */
        static Key ofCodes(long account) {
            return new Key("codes:" + account, 5);
        }

        String hash() {
            return Tokens.hash(name);
        }
    }

    /** Counts a try; refuses {@code wait} when the last ones are too recent. */
    void attempt(Key key, Instant now) {
        String then = Moments.text(now);
        em.createNativeQuery("insert into staff_throttle (key_hash, failures, blocked_until, last_at)"
                        + " values (?, 0, ?, ?) on duplicate key update key_hash = key_hash")
                .setParameter(1, key.hash())
                .setParameter(2, then)
                .setParameter(3, then)
                .executeUpdate();
        Object[] row = locked(key);
        Instant until = Moments.readText(row[1]);
        if (now.isBefore(until)) {
            throw StaffRefusal.tooSoon(Math.max(1, Duration.between(now, until).toSeconds()));
        }
        boolean forgotten = Moments.readText(row[2]).plus(FORGOTTEN).isBefore(now);
        int failures = (forgotten ? 0 : ((Number) row[0]).intValue()) + 1;
        keep(key, failures, now.plus(delay(failures, key.free())), now);
    }

    /** The try succeeded: it does not count. */
    void forgive(Key key, Instant now) {
        keep(key, Math.max(0, ((Number) locked(key)[0]).intValue() - 1), now, now);
    }

    /** The right one has come: nothing counts any more. */
    void reset(Key key, Instant now) {
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

    private Object[] locked(Key key) {
        List<?> rows = em.createNativeQuery(
                        "select failures, cast(blocked_until as char), cast(last_at as char) from staff_throttle"
                                + " where key_hash = ? for update")
                .setParameter(1, key.hash())
                .getResultList();
        return (Object[]) rows.get(0);
    }

    private void keep(Key key, int failures, Instant until, Instant now) {
        em.createNativeQuery(
                        "update staff_throttle set failures = ?, blocked_until = ?, last_at = ? where key_hash = ?")
                .setParameter(1, failures)
                .setParameter(2, Moments.text(until))
                .setParameter(3, Moments.text(now))
                .setParameter(4, key.hash())
                .executeUpdate();
    }
}
