package org.jiamenkou.family;

import java.util.List;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.DistrictEntry;
import org.jiamenkou.school.SchoolEntry;
import org.jiamenkou.school.Schools;
import org.jiamenkou.staff.Grant;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;

/** An invented district with two schools, for one test. */
final class Town {

    static final String RUN = Long.toString(System.nanoTime(), 36);

    private static int numbers = (int) (System.nanoTime() % 100_000);

    final String district;
    final String first;
    final String second;

    Town(Schools schools, String name) {
        district = schools.open(DistrictEntry.of(name + RUN, "试验" + RUN, new SchoolYear(2026)))
                .code();
        schools.register(
                district, List.of(SchoolEntry.named("一小", Stage.PRIMARY), SchoolEntry.named("二小", Stage.PRIMARY)));
        first = schools.list(district).get(0).code();
        second = schools.list(district).get(1).code();
    }

    /** A roll number nobody has had before, with these last four digits. */
    static synchronized String number(String end) {
        return "L%s%06d%s"
                .formatted(RUN.toUpperCase(java.util.Locale.ROOT).substring(RUN.length() - 6), numbers++, end);
    }

    /** A pupil of the first school, of 三年级 2班. */
    FamilyMaker.NewPupil pupil(String name, String numberEnd) {
        return new FamilyMaker.NewPupil(district, first, new SchoolClass(3, "2班"), name, number(numberEnd), false);
    }

    /** What a guardian says of such a pupil. */
    Binding binding(String name, String numberEnd) {
        return new Binding(first, "三年级", "三(2)班", name, numberEnd);
    }

    Officer clerk(String school) {
        return officer(Role.SCHOOL_CLERK, school);
    }

    Officer office() {
        return officer(Role.BASIC_EDUCATION, null);
    }

    private Officer officer(Role role, @org.jspecify.annotations.Nullable String school) {
        Grant grant = new Grant(role, district, school);
        return new Officer(-1, role.code() + RUN, "某人", List.of(grant), "192.0.2.1");
    }
}
