package org.jiamenkou.payment;

/** 缴费方式: how an order is paid. */
public enum PayWay {
    /** 线上: through the gateway. */
    ONLINE,
    /** 线下: at the school, registered by a clerk. */
    OFFLINE
}
