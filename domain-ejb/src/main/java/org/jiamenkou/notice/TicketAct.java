package org.jiamenkou.notice;

import java.util.Locale;

/** What was done to a ticket. */
public enum TicketAct {
    /** 答复. */
    ANSWERED,
    /** 收回答复: the answer was taken back, and is kept in the history. */
    REOPENED,
    /** 新建规则: a rule was begun from it. */
    RULED;

    /** The word used in bundles: {@code answered}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
