package org.jiamenkou.staff;

import java.util.Locale;

/** What an account can be used for. */
public enum AccountState {
    /** A one-time code was given out; there is no password yet. */
    INVITED,
    /** Signing in is possible. */
    ACTIVE,
    /** Nobody gets in, whatever is known. */
    DISABLED;

    /** The word used in word lists. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
