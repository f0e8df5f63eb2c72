package org.jiamenkou.afterschool;

/** Which half of a school year a term is. */
public enum Season {
    /** 第一学期, from September. */
    AUTUMN,
    /** 第二学期, from February. */
    SPRING
}
