package org.jiamenkou.payment;

/** 缴费单状态: how far a payment order is. */
public enum OrderState {
    /** 待支付: money may come. */
    WAITING,
    /** 已支付: money has come. */
    PAID,
    /** 已关闭: ran out, or was replaced; money that comes all the same is still taken for what is open, the rest is given back. */
    CLOSED
}
