package org.jiamenkou.afterschool;

/** Whether a session takes place. */
public enum SessionState {
    /** It does. */
    PLANNED,
    /** It was planned and does not. */
    CANCELLED
}
