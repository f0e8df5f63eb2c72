package org.jiamenkou.notice;

import java.time.LocalDate;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a notice as lists show it.
 *
 * @param code the notice's code, as in its address
 * @param district the code of its district
 * @param districtName the name of its district
 * @param stage the stage of school
 * @param year the admission year
 * @param population the children it speaks of
 * @param title its title
 * @param number its document number, or null
 * @param published the day it was published, or null where the source does not tell
 * @param sourceName who published it where we read it, or null
 * @param sourceAddress where we read it, or null
 * @param revision 1 for the first text, one more for each correction
 * @param state how far it is
 */
public record NoticeRow(
        String code,
        String district,
        String districtName,
        Stage stage,
        SchoolYear year,
        Population population,
        String title,
        @Nullable String number,
        @Nullable LocalDate published,
        @Nullable String sourceName,
        @Nullable String sourceAddress,
        int revision,
        RevisionState state) {}
