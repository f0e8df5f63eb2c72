package org.jiamenkou.payment;

import java.time.Instant;
import org.jiamenkou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money that has to be given back.
 *
 * @param code its code
 * @param order the code of the order that brought it
 * @param account whose bill it stood on
 * @param payee the code of the school that was paid
 * @param item what had been paid for
 * @param amount how much
 * @param reason why, a word of whoever charged
 * @param createdAt since when it is due
 * @param doneAt when it was given back, or null while it is due
 */
public record RefundRow(
        String code,
        String order,
        String account,
        String payee,
        String item,
        Money amount,
        String reason,
        Instant createdAt,
        @Nullable Instant doneAt) {}
