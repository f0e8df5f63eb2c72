package org.jiamenkou.notice;

import java.util.Locale;

/** What can be done to a line. */
public enum LineAct {
    /** Taken in from a file or copied from another text. */
    TAKEN,
    /** Added by hand. */
    ADDED,
    /** A typing error mended, and the words read anew. */
    CORRECTED,
    /** A rule entered by hand. */
    RULED,
    /** A rule taken out. */
    UNRULED,
    /** A stretch found to say nothing of places. */
    SILENCED,
    /** An area drawn, or its drawing taken out. */
    DRAWN,
    /** Split in two; both lines have a version of it. */
    SPLIT,
    /** Joined with another; both lines have a version of it, one is left without words. */
    JOINED,
    /** An earlier version brought back. */
    RESTORED;

    /** The word used in word lists. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
