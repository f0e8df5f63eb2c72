package org.jiamenkou.booking;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.jspecify.annotations.NullUnmarked;

/** Goes the rounds of the engine: ends what has run out, offers what has become free. Every step is a transaction of its own. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class BookingRounds {

    private static final int MOST = 500;

    /** No browser sends a form again after that many days. */
    private static final int KEY_DAYS = 30;

    private static final int KEYS_AT_ONCE = 5000;

    @Inject
    private BookingSteps steps;

    @Inject
    private Attempts attempts;

    /** For the container. */
    @NullUnmarked
    public BookingRounds() {}

    /** Ends holds and offers that have run out; how many. */
    public int sweep() {
        int swept = 0;
        for (String code : steps.expired(MOST)) {
            swept += attempts.run(() -> steps.expire(code)) ? 1 : 0;
        }
        return swept;
    }

    /** Chains by hash what has happened; how many events. */
    public int seal() {
        int sealed = 0;
        int last = MOST;
        while (last == MOST) {
            last = attempts.run(() -> steps.seal(MOST));
            sealed += last;
        }
        return sealed;
    }

    /** Forgets the keys of orders that are long settled; how many. */
    public int forgetKeys() {
        return attempts.run(() -> steps.forgetKeys(KEY_DAYS, KEYS_AT_ONCE));
    }

    /** Offers freed places to those in line until nobody can be served; how many steps that took. */
    public int promote() {
        int taken = 0;
        while (taken < MOST && attempts.run(steps::promote)) {
            taken++;
        }
        return taken;
    }
}
