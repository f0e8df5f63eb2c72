package org.jiamenkou.kernel;

import java.util.Locale;

/** What a requirement of a notice is about: something to bring, or when to come. */
public enum Matter {
    /** 材料: what a family brings. */
    PAPERS,
    /** 日期: a step of the admission and its days. */
    DATE;

    /** The word used in files and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
