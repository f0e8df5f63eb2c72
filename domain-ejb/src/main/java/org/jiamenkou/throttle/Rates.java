package org.jiamenkou.throttle;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.vault.Tokens;

/** Lets something be asked for so often in so long, and no more. What is refused does not count. */
public final class Rates {

    private final Sql sql;

    /** In the transaction of that context. */
    public Rates(EntityManager em) {
        this.sql = new Sql(em);
    }

    /**
     * How often.
     *
     * @param name what is counted; holds nothing that could be guessed back from its hash
     * @param most how many times
     * @param within in how long
     */
    public record Rate(String name, int most, Duration within) {

        private String hash() {
            return Tokens.hash("rate:" + within.toSeconds() + ":" + name);
        }
    }

    private record Counted(Instant began, int taken) {}

    /** Counts one and gives zero; or how many seconds are to be waited, when it was asked for too often. */
    public long take(Rate rate, Instant moment) {
        Instant now = moment.truncatedTo(ChronoUnit.MICROS); // as the table keeps it, which would round up
        sql.update(
                "insert into throttle_rate (key_hash, began_at, taken) values (?, ?, 0)"
                        + " on duplicate key update key_hash = key_hash",
                rate.hash(),
                Sql.utc(now));
        Counted counted = locked(rate);
        Instant over = counted.began().plus(rate.within());
        if (!now.isBefore(over)) {
            keep(rate, now, 1);
        } else if (counted.taken() < rate.most()) {
            keep(rate, counted.began(), counted.taken() + 1);
        } else {
            return Math.max(1, Duration.between(now, over).toSeconds());
        }
        return 0;
    }

    /** Forgets what began before; as long as no rate is counted within so long, nothing is lost. */
    public int forget(Instant before) {
        return sql.update("delete from throttle_rate where began_at < ?", Sql.utc(before));
    }

    private Counted locked(Rate rate) {
        Counted[] counted = new Counted[1];
        sql.query(
                "select began_at, taken from throttle_rate where key_hash = ? for update",
                row -> counted[0] = new Counted(Objects.requireNonNull(Sql.moment(row, 1)), row.getInt(2)),
                rate.hash());
        return Objects.requireNonNull(counted[0]);
    }

    private void keep(Rate rate, Instant began, int taken) {
        sql.update(
                "update throttle_rate set began_at = ?, taken = ? where key_hash = ?",
                Sql.utc(began),
                taken,
                rate.hash());
    }
}
