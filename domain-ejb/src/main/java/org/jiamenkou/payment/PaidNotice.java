package org.jiamenkou.payment;

import java.time.Instant;
import org.jiamenkou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * The gateway says that money came; its signature has been checked.
 *
 * @param nonce what makes this call different from every other
 * @param order the code of the order
 * @param amount how much came
 * @param trade the gateway's own number of the payment
 * @param paidAt when it came
 * @param receipt 电子票据号, or null
 */
public record PaidNotice(
        String nonce,
        String order,
        Money amount,
        String trade,
        Instant paidAt,
        @Nullable String receipt) {}
