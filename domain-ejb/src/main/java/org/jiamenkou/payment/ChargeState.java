package org.jiamenkou.payment;

/** 费用状态: how far a charge is. */
public enum ChargeState {
    /** 待缴. */
    OPEN,
    /** 已缴; also what is free. */
    PAID,
    /** 已取消: dropped, whether it had been paid or not. */
    VOID
}
