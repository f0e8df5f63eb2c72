package org.jiamenkou.rule;

import java.util.Locale;

/** What a school is to a zone. */
public enum SchoolRole {
    /** The zone's own school. */
    OWN,
    /** One that may be chosen. */
    OPTION,
    /** Where a child goes when the first is full. */
    BACKUP,
    /** Where a child goes until its own school is ready. */
    TRANSITION;

    /** The word used in answers and files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
