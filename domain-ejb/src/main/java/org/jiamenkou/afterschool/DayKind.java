package org.jiamenkou.afterschool;

/** What a day of the calendar is. */
public enum DayKind {
    /** 上课: an ordinary day; Monday to Friday are, where nothing else is said. */
    TEACH,
    /** 停课: no school, nothing takes place. */
    HOLIDAY,
    /** 调休: taught as another weekday, such as a Saturday worked for a Monday. */
    SWAP,
    /** 补课: taught as another weekday to make up for a day that was lost. */
    MAKE_UP;

    /** Whether such a day says as which weekday it is taught. */
    public boolean isTaughtAsAnother() {
        return this == SWAP || this == MAKE_UP;
    }
}
