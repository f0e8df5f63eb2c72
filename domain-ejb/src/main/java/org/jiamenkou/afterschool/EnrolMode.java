package org.jiamenkou.afterschool;

/** How places are given. */
public enum EnrolMode {
    /** 先到先得. */
    FCFS,
    /** 志愿摇号: wishes, then a draw. No round can be opened that way yet. */
    WISH
}
