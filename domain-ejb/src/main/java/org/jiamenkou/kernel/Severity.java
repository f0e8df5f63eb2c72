package org.jiamenkou.kernel;

import java.util.Locale;

/** How much a finding matters to the clerk who reads it. */
public enum Severity {
    /** Must be mended before publication. */
    ERROR,
    /** Should be looked at; may be meant so. */
    WARNING,
    /** Good to know. */
    INFO;

    /** The word used in answers and files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
