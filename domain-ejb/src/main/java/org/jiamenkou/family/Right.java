package org.jiamenkou.family;

/** What a guardian may do for a child. */
public enum Right {
    /** Everything. */
    FULL,
    /** 接送: see when and where to collect the child. */
    PICK_UP;

    /** Whether somebody with this right may do what needs that one. */
    public boolean includes(Right needed) {
        return this == FULL || needed == PICK_UP;
    }
}
