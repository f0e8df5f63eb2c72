package org.jiamenkou.staff;

import org.jiamenkou.kernel.DomainException;

/**
 * The keeping of staff says no: {@code not-yours} (no role for it there), {@code wrong-credentials}, {@code wrong-code}, {@code wrong-password},
 * {@code wait} (too many tries; the argument is seconds), {@code busy}, {@code signed-out}, {@code weak-password} (the argument
 * is the rule broken), {@code login-taken}, {@code bad-login}, {@code unknown-account}, {@code both-sides} (administrator and
 * auditor at once), {@code last-admin}, {@code yourself}.
 */
public class StaffRefusal extends DomainException {

    private static final long serialVersionUID = 1L;

    StaffRefusal(String code, Object... arguments) {
        super(code, arguments);
    }

    static StaffRefusal notYours(String what) {
        return new StaffRefusal("not-yours", what);
    }

    static StaffRefusal tooSoon(long seconds) {
        return new StaffRefusal("wait", seconds);
    }

    static StaffRefusal unknownAccount(String login) {
        return new StaffRefusal("unknown-account", login);
    }
}
