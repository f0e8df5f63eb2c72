package org.jiamenkou.afterschool;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body on the district's whitelist.
 *
 * @param code its code
 * @param district the code of the district
 * @param number its number on the list (白名单编号)
 * @param name its name
 * @param firstDay from which day it is listed
 * @param lastDay to which day
 * @param state how it stands
 * @param document the number of the document that lists it
 * @param reason why it was suspended or removed, or null
 * @param version grows with every change
 */
public record ProviderRow(
        String code,
        String district,
        String number,
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        ProviderState state,
        String document,
        @Nullable String reason,
        int version) {

    /** Whether it may teach on that day. */
    public boolean isValid(LocalDate day) {
        return state == ProviderState.LISTED && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
