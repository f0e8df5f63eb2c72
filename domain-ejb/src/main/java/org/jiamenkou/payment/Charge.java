package org.jiamenkou.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody is charged for.
 *
 * @param subject what it is for, known to whoever charges: the same subject is charged once
 * @param account whose bill it stands on
 * @param payee the code of the school that is paid
 * @param item its name on the bill
 * @param document the number of the document that allows it, or null
 * @param amount lessons, price and waiver
 * @param payBy until when it should be paid, or null
 * @param heldUntil until when the place is held that is paid for, or null where it does not depend on the money
 */
public record Charge(
        String subject,
        String account,
        String payee,
        String item,
        @Nullable String document,
        Amount amount,
        @Nullable Instant payBy,
        @Nullable Instant heldUntil) {}
