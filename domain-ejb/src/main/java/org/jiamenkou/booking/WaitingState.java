package org.jiamenkou.booking;

import java.util.EnumSet;
import java.util.Set;

/** 候补状态: what has become of a place in line. */
public enum WaitingState {
    /** 候补中. */
    WAITING,
    /** 冲突: passed over while the participant holds something that clashes; the place in line is kept. */
    CONFLICT,
    /** 待确认: a place is held for it until a moment. */
    OFFERED,
    /** 已转正. */
    ACCEPTED,
    /** 已谢绝. */
    DECLINED,
    /** 已失效: too many offers went unanswered. */
    LAPSED,
    /** 已退出. */
    WITHDRAWN,
    /** 不符合条件. */
    INELIGIBLE;

    /** Whether somebody in this state is in line, with or without an offer. */
    public boolean active() {
        return this == WAITING || this == CONFLICT || this == OFFERED;
    }

    /** Whether {@code next} may follow this state. */
    public boolean allows(WaitingState next) {
        return following().contains(next);
    }

    private Set<WaitingState> following() {
        return switch (this) {
            case WAITING -> EnumSet.of(OFFERED, CONFLICT, WITHDRAWN, INELIGIBLE);
            case CONFLICT -> EnumSet.of(WAITING, WITHDRAWN, INELIGIBLE);
            case OFFERED -> EnumSet.of(ACCEPTED, DECLINED, WAITING, LAPSED, INELIGIBLE);
            default -> EnumSet.noneOf(WaitingState.class);
        };
    }
}
