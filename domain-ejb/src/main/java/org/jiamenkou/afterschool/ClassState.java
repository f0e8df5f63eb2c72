package org.jiamenkou.afterschool;

/** How far a class is: drafts open, both can be cancelled, and nothing comes back. */
public enum ClassState {
    /** 草稿: only the school sees it. */
    DRAFT,
    /** 已发布: families see it, and may book it within the window of the term. */
    OPEN,
    /** 已取消. */
    CANCELLED;

    /** Whether a class of this state may become one of that. */
    public boolean mayBecome(ClassState next) {
        return this == DRAFT && next != DRAFT || this == OPEN && next == CANCELLED;
    }
}
