package org.jiamenkou.booking;

import java.util.EnumSet;
import java.util.Set;

/** 状态: what has become of a booking. States that end never open again; a new booking is made instead. */
public enum BookingState {
    /** 占位: a place is kept until a moment. */
    HELD,
    /** 已报名. */
    CONFIRMED,
    /** 在读: what was booked is running. */
    ENROLLED,
    /** 已结束. */
    COMPLETED,
    /** 已释放: the hold ran out or was given up. */
    RELEASED,
    /** 已谢绝: an offer from the line was not wanted. */
    DECLINED,
    /** 已退. */
    CANCELLED_BY_FAMILY,
    /** 校方取消. */
    CANCELLED_BY_SCHOOL,
    /** 已转: another booking took its place. */
    TRANSFERRED,
    /** 已除名. */
    EXPELLED;

    /** Whether a booking in this state takes a place. */
    public boolean occupies() {
        return this == HELD || this == CONFIRMED || this == ENROLLED;
    }

    /** Whether a booking may begin in this state. */
    public boolean begins() {
        return this == HELD || this == CONFIRMED;
    }

    /** Whether {@code next} may follow this state. */
    public boolean allows(BookingState next) {
        return following().contains(next);
    }

    private Set<BookingState> following() {
        return switch (this) {
            case HELD -> EnumSet.of(CONFIRMED, RELEASED, DECLINED, CANCELLED_BY_SCHOOL);
            case CONFIRMED -> EnumSet.of(ENROLLED, CANCELLED_BY_FAMILY, CANCELLED_BY_SCHOOL, TRANSFERRED, EXPELLED);
            case ENROLLED -> EnumSet.of(COMPLETED, CANCELLED_BY_FAMILY, CANCELLED_BY_SCHOOL, EXPELLED);
            default -> EnumSet.noneOf(BookingState.class);
        };
    }
}
