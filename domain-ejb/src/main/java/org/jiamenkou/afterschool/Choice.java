package org.jiamenkou.afterschool;

/** What a family chose for a term; neither asks for a reason. */
public enum Choice {
    /** 参加. */
    JOIN,
    /** 本学期不参加. */
    STAY_OUT
}
