package org.jiamenkou.family;

import java.util.Locale;

/** 处理目的: what a guardian is asked to agree to, each for itself (个人信息保护法 第十四条、第二十九条、第三十一条). */
public enum Purpose {
    /** Keeping and using a child's data for the services its family asks for: the guardian of a child under 14 agrees. */
    CHILD_DATA,
    /** Telling besides what has to be told: new offers of the school. */
    NEWS,
    /** Photographs of activities with the child on them. */
    PHOTOS;

    /** The word used in addresses and word lists. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
