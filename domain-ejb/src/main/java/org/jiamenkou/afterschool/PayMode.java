package org.jiamenkou.afterschool;

/** When the fee is paid. */
public enum PayMode {
    /** 先报名后缴费: the place is the child's, the bill is due later. */
    BOOK_THEN_PAY,
    /** 缴费即报名: the place is held until it is paid. */
    PAY_TO_BOOK
}
