package org.jiamenkou.notice;

import java.time.Instant;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * An import as staff see it.
 *
 * @param code its code, as in its address
 * @param district the code of the district
 * @param year the admission year
 * @param stage the stage of school
 * @param population the children it speaks of
 * @param title the title of the notice
 * @param fileName the name of the file
 * @param state how far it is
 * @param madeBy who handed it in
 * @param madeAt when
 * @param percent how much of it is done
 * @param rows how many rows were found in it, 0 before that is known
 * @param result the text it became, or null
 * @param told what to say of its end, or null
 */
public record ImportRow(
        String code,
        String district,
        SchoolYear year,
        Stage stage,
        Population population,
        String title,
        String fileName,
        ImportState state,
        String madeBy,
        Instant madeAt,
        int percent,
        int rows,
        @Nullable TextRef result,
        @Nullable String told) {}
