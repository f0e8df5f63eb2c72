package org.jiamenkou.afterschool;

import java.util.List;

/**
 * Whether a child can have a class, and every reason why not, the weightiest first.
 *
 * @param outcome what can be done
 * @param reasons why not more can be done; empty for a class that can be booked
 */
public record EligibilityVerdict(Outcome outcome, List<Reason> reasons) {

    /** What a family can do about a class. */
    public enum Outcome {
        /** 可报. */
        BOOK,
        /** 候补: it is full, and there is room in line. */
        WAIT,
        /** 未开始: nothing speaks against it but the time. */
        LATER,
        /** 已报 or 候补中. */
        MINE,
        /** 不可报. */
        NO
    }

    /** Copies the reasons. */
    public EligibilityVerdict {
        reasons = List.copyOf(reasons);
    }

    /** Whether something can be sent now. */
    public boolean isOpen() {
        return outcome == Outcome.BOOK || outcome == Outcome.WAIT;
    }
}
