package org.jiamenkou.notice;

import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.DistrictEntry;

/**
 * A file that holds a notice, or part of one, and what the file itself does not say.
 *
 * @param district the district; opened when it is not there yet
 * @param year the admission year
 * @param stage the stage of school
 * @param population the children it speaks of
 * @param head title, number, date and source
 * @param file the file, read
 */
public record ImportRequest(
        DistrictEntry district,
        SchoolYear year,
        Stage stage,
        Population population,
        NoticeHead head,
        IntakeFile file) {}
