package org.jiamenkou.notice;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.jiamenkou.intake.IntakeCampus;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeMember;
import org.jiamenkou.school.CampusEntry;
import org.jiamenkou.school.Campuses;
import org.jiamenkou.school.Period;
import org.jiamenkou.school.SchoolGroups;
import org.jiamenkou.school.SchoolRefusal;

/** Enters the lists of memberships and campuses: a row the register refuses takes the whole list back. */
class ListDesk {

    private final SchoolGroups groups;
    private final Campuses campuses;

    ListDesk(EntityManager em, Clock clock) {
        this.groups = new SchoolGroups(em, clock);
        this.campuses = new Campuses(em, clock);
    }

    void enter(String district, IntakeFile list) {
        list.members().forEach(row -> inRow(row.row(), () -> member(district, row)));
        list.campuses().forEach(row -> inRow(row.row(), () -> campus(district, row)));
    }

    private void member(String district, IntakeMember row) {
        Period period = new Period(row.from(), row.until());
        groups.register(district, row.kind(), row.group(), row.school(), row.role(), period);
    }

    private void campus(String district, IntakeCampus row) {
        Period period = new Period(row.from(), row.until());
        CampusEntry entry = new CampusEntry(row.name(), row.address(), row.phone(), row.point(), period);
        campuses.register(district, row.school(), entry);
    }

    private static void inRow(int row, Runnable entering) {
        try {
            entering.run();
        } catch (SchoolRefusal refused) {
            throw new NoticeRefusal("list-row", row, refused.code(), refused.arguments());
        }
    }
}
