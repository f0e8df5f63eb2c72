package org.jiamenkou.afterschool;

import org.jiamenkou.payment.ChargeStanding;
import org.jspecify.annotations.Nullable;

/**
 * Which bills of a school a clerk looks for.
 *
 * @param school the school
 * @param term the code of a term, or empty
 * @param item the title of a class, or null
 * @param standing how they stand, or null
 * @param first how many are passed over
 * @param size how many are wanted
 */
public record BillQuery(
        String school,
        String term,
        @Nullable String item,
        @Nullable ChargeStanding standing,
        int first,
        int size) {}
