package org.jiamenkou.zone;

import org.jspecify.annotations.Nullable;

/**
 * Whether a rule speaks of a spot: yes, no, or it depends on something that was not said.
 *
 * @param kind which of the three
 * @param need what it depends on; null otherwise
 * @param why for a no: the reason in the words of {@link Answer.Rival}; for a yes: the code of a warning, or null
 */
record Fit(Kind kind, @Nullable Need need, @Nullable String why) {

    /** Yes, no, or it depends. */
    enum Kind {
        YES,
        NO,
        OPEN
    }

    static final Fit YES = new Fit(Kind.YES, null, null);

    static Fit yesBut(String warning) {
        return new Fit(Kind.YES, null, warning);
    }

    static Fit no(String why) {
        return new Fit(Kind.NO, null, why);
    }

    static Fit open(Need need) {
        return new Fit(Kind.OPEN, need, null);
    }

    boolean isYes() {
        return kind == Kind.YES;
    }

    boolean isOpen() {
        return kind == Kind.OPEN;
    }
}
