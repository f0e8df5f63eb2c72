package org.jiamenkou.school;

import org.jiamenkou.kernel.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A district as pages and files show it.
 *
 * @param code its code: the administrative one where it is known
 * @param name its name
 * @param city the city it belongs to
 * @param province the province of the city
 * @param currentYear the admission year a question means when it names none
 * @param nextYearVisible the year after it, once the district lets it be seen; null before
 * @param contact whom families may ask, or null
 * @param walking how minutes on foot are reckoned
 */
public record DistrictRow(
        String code,
        String name,
        String city,
        String province,
        SchoolYear currentYear,
        @Nullable SchoolYear nextYearVisible,
        @Nullable String contact,
        WalkingPace walking) {}
