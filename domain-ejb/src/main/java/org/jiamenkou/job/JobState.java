package org.jiamenkou.job;

import java.util.Locale;

/** How far a job is. */
public enum JobState {
    /** No node has taken it up yet. */
    WAITING,
    /** A node is at it. */
    RUNNING,
    /** It is done. */
    DONE,
    /** The rules said no; nothing was changed. */
    REFUSED,
    /** It broke; nothing was changed. */
    FAILED,
    /** Somebody called it off; nothing was changed. */
    CANCELLED;

    /** The word used in addresses and word lists. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing more will become of it. */
    public boolean isOver() {
        return this != WAITING && this != RUNNING;
    }
}
