package org.jiamenkou.seat;

import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a project adds.
 *
 * @param school the code of the school it builds for
 * @param stage the stage it builds for
 * @param name its name
 * @param seats how many more children can enter each year
 * @param opens the year it opens in
 * @param term the term it opens in
 * @param document the number of the document that decided it, or null
 */
public record ProjectEntry(
        String school,
        Stage stage,
        String name,
        int seats,
        SchoolYear opens,
        Term term,
        @Nullable String document) {

    private static final int MOST = 9999;

    /** Whether it can be: it has a name and adds 1 to 9999 seats. */
    public boolean isSound() {
        return !name.isBlank() && seats >= 1 && seats <= MOST;
    }
}
