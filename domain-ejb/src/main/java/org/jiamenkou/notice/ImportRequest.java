package org.jiamenkou.notice;

import java.util.List;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.DistrictEntry;

/**
 * The files that hold a notice, or part of one, and what they themselves do not say.
 *
 * @param district the district; opened when it is not there yet
 * @param year the admission year
 * @param stage the stage of school
 * @param population the children it speaks of
 * @param head title, number, date and source
 * @param files the files, read; a text and its polygons may come in two
 */
public record ImportRequest(
        DistrictEntry district,
        SchoolYear year,
        Stage stage,
        Population population,
        NoticeHead head,
        List<IntakeFile> files) {

    /** Copies the files. */
    public ImportRequest {
        files = List.copyOf(files);
    }
}
