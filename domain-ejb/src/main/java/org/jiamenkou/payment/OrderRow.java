package org.jiamenkou.payment;

import java.time.Instant;
import org.jiamenkou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment order.
 *
 * @param code its code
 * @param account whose bill it pays
 * @param payee the code of the school that is paid
 * @param amount what is asked for
 * @param way how it is paid
 * @param state how far it is, as it is kept: one that waits may have run out
 * @param expiresAt when it runs out
 * @param address where the gateway takes the money, or null
 * @param paidAt when money came, or null
 * @param receipt 电子票据号, or null
 */
public record OrderRow(
        String code,
        String account,
        String payee,
        Money amount,
        PayWay way,
        OrderState state,
        Instant expiresAt,
        @Nullable String address,
        @Nullable Instant paidAt,
        @Nullable String receipt) {

    /** Whether it can be paid at that moment. */
    public boolean isPayable(Instant now) {
        return state == OrderState.WAITING && now.isBefore(expiresAt);
    }
}
