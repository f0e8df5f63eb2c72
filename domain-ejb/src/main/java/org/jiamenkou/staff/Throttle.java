package org.jiamenkou.staff;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.jiamenkou.throttle.Tries;
import org.jiamenkou.vault.Tokens;

/** The tries of staff that failed: for what they are counted, and the refusal of one that comes too soon. */
final class Throttle {

    private final Tries tries;

    Throttle(EntityManager em) {
        this.tries = new Tries(em);
    }

    static Tries.Key ofAddress(String address) {
        return new Tries.Key("address:" + address, 20);
    }

    /** Tries of strangers at an account: those who know its owner's browser are not among them. */
    static Tries.Key ofStrangersAt(String login) {
        return new Tries.Key("strangers:" + login, 5);
    }

    static Tries.Key ofDevice(String login, String device) {
        return new Tries.Key("device:" + login + ":" + Tokens.hash(device), 5);
    }

    /** Codes tried for an account by somebody who knows its password. */
    static Tries.Key ofCodes(long account) {
        return new Tries.Key("codes:" + account, 5);
    }

    /** Counts a try; refuses {@code wait} when the last ones are too recent. */
    void attempt(Tries.Key key, Instant now) {
        long seconds = tries.attempt(key, now);
        if (seconds > 0) {
            throw StaffRefusal.tooSoon(seconds);
        }
    }

    /** The try succeeded: it does not count. */
    void forgive(Tries.Key key, Instant now) {
        tries.forgive(key, now);
    }

    /** The right one has come: nothing counts any more. */
    void reset(Tries.Key key, Instant now) {
        tries.reset(key, now);
    }
}
