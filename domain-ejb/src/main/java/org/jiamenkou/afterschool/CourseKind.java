package org.jiamenkou.afterschool;

/** What a course is, and whether it counts. */
public enum CourseKind {
    /** 托管: children are looked after; it does not count against the limits of courses. */
    CARE,
    /** 课程: something is taught; it counts. */
    COURSE
}
