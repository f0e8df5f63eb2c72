package org.jiamenkou.family;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.jiamenkou.throttle.Rates;
import org.jiamenkou.throttle.Tries;
import org.jiamenkou.vault.Vault;

/**
 * Keeps strangers from finding a child by trying: a guardian's tries wait longer and longer, and a child that was tried too often in a
 * day, by whomever, is bound by nobody but its school until the next.
 */
final class BindingRates {

    private static final int FREE = 5;
    private static final int MOST_A_DAY = 10;

    private final Tries tries;
    private final Rates rates;
    private final Vault vault;

    BindingRates(EntityManager em, Vault vault) {
        this.tries = new Tries(em);
        this.rates = new Rates(em);
        this.vault = vault;
    }

    /** Counts a try of a guardian; refuses {@code wait}. */
    void attempt(Guardian guardian, Instant now) {
        long seconds = tries.attempt(key(guardian), now);
        if (seconds > 0) {
            throw new FamilyRefusal("wait", seconds);
        }
    }

    /** The roll knows the child: the tries before it do not count. */
    void succeeded(Guardian guardian, Instant now) {
        tries.reset(key(guardian), now);
    }

    /** Counts a try at the children of that name in that class, and tells whether there were too many today. */
    boolean isProbed(Claimed claimed, Instant now) {
        String child = claimed.school() + "|" + claimed.schoolClass() + "|" + claimed.name();
        String name = "child:" + vault.index("child tried", child);
        return rates.take(new Rates.Rate(name, MOST_A_DAY, Duration.ofDays(1)), now) > 0;
    }

    private static Tries.Key key(Guardian guardian) {
        return new Tries.Key("binding:" + guardian.code(), FREE);
    }
}
