package org.jiamenkou.zone;

import java.time.LocalDate;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which published text an answer speaks from.
 *
 * @param notice the notice's code, as in its address
 * @param district the district's code
 * @param stage the stage of school
 * @param year the admission year
 * @param population the children it speaks of
 * @param number the document number, or null where the notice has none
 * @param published the day of publication, or null where the source does not tell
 * @param revision 1 for the first publication, one more for each correction
 */
public record Revision(
        String notice,
        String district,
        Stage stage,
        SchoolYear year,
        Population population,
        @Nullable String number,
        @Nullable LocalDate published,
        int revision) {}
