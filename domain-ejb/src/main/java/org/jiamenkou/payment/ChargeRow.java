package org.jiamenkou.payment;

import org.jspecify.annotations.Nullable;

/**
 * A line of a bill.
 *
 * @param code its code
 * @param charge what it is for
 * @param state how far it is
 * @param order the code of the order that paid it, or null
 */
public record ChargeRow(
        String code,
        Charge charge,
        ChargeState state,
        @Nullable String order) {

    /** Whether money may still come for it. */
    public boolean isOpen() {
        return state == ChargeState.OPEN;
    }
}
