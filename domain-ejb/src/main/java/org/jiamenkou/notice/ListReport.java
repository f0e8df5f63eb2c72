package org.jiamenkou.notice;

import java.util.List;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeFinding;
import org.jiamenkou.intake.IntakeSchool;
import org.jiamenkou.notice.ImportReport.Finding;
import org.jiamenkou.school.SchoolEntry;

/**
 * What became of a list of places, schools, memberships or campuses.
 *
 * @param applied whether it was entered
 * @param places how many places it has
 * @param schools how many schools it has
 * @param members how many memberships of groups it has
 * @param campuses how many campuses it has
 * @param findings what a clerk should look at
 */
public record ListReport(boolean applied, int places, int schools, int members, int campuses, List<Finding> findings) {

    /** Copies the findings. */
    public ListReport {
        findings = List.copyOf(findings);
    }

    static ListReport taken(IntakeFile list) {
        return new ListReport(
                true,
                list.places().size(),
                list.schools().size(),
                list.members().size(),
                list.campuses().size(),
                findings(list));
    }

    static ListReport refused(IntakeFile list) {
        return new ListReport(false, 0, 0, 0, 0, findings(list));
    }

    /** Whether it is a list of something; of memberships and campuses, one whose every row can be used. */
    static boolean mayBeEntered(IntakeFile list) {
        boolean whole = list.members().isEmpty() && list.campuses().isEmpty()
                || list.report().refused() == 0;
        return list.report().trusted()
                && whole
                && !(list.places().isEmpty()
                        && list.schools().isEmpty()
                        && list.members().isEmpty()
                        && list.campuses().isEmpty());
    }

    static SchoolEntry entry(IntakeSchool school) {
        return new SchoolEntry(
                school.name(),
                school.code().isBlank() ? null : school.code(),
                List.copyOf(school.stages()),
                List.of(),
                school.group(),
                null,
                school.address(),
                school.phone(),
                school.point());
    }

    private static List<Finding> findings(IntakeFile list) {
        return list.report().findings().stream().map(ListReport::finding).toList();
    }

    private static Finding finding(IntakeFinding found) {
        return new Finding(found.row(), found.severity(), TextStore.IMPORTED + found.code(), found.words());
    }
}
