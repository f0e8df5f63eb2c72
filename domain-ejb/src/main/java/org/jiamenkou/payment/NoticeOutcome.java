package org.jiamenkou.payment;

/** What became of a notice that money came. */
public enum NoticeOutcome {
    /** The order is paid. */
    TAKEN,
    /** The order is paid, though it had run out or been replaced; what was no longer open is a refund due. */
    LATE,
    /** The same payment was known. */
    ALREADY,
    /** The order had been paid by another payment: this one is a refund due. */
    PAID_TWICE,
    /** The amount is not the one asked for: nothing was changed, and somebody has to look. */
    AMOUNT_DIFFERS,
    /** There is no such order. */
    UNKNOWN_ORDER,
    /** The very same call has come before. */
    REPLAYED;

    /** Whether the gateway need not send it again. */
    public boolean isSettled() {
        return this == TAKEN || this == LATE || this == ALREADY || this == PAID_TWICE;
    }
}
