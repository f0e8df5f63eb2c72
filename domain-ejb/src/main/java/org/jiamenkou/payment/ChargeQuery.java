package org.jiamenkou.payment;

import org.jspecify.annotations.Nullable;

/**
 * Which charges of a school are looked for.
 *
 * @param payee the school that is paid
 * @param accounts how their accounts begin, or empty
 * @param item what they are for, or null
 * @param standing how they stand; null for everything but what was dropped before it was paid
 * @param first how many are passed over
 * @param size how many are wanted
 */
public record ChargeQuery(
        String payee,
        String accounts,
        @Nullable String item,
        @Nullable ChargeStanding standing,
        int first,
        int size) {}
