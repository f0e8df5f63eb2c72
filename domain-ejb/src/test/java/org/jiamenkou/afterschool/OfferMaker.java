package org.jiamenkou.afterschool;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.DistrictEntry;
import org.jiamenkou.school.SchoolEntry;
import org.jiamenkou.school.Schools;
import org.jiamenkou.staff.Grant;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.Nullable;

/** A school of an invented district with a running term, a clerk, teachers, rooms, ceilings and a whitelist. */
final class OfferMaker {

    static final String RUN = Long.toString(System.nanoTime(), 36);

    static final SchoolYear YEAR = new SchoolYear(2026);

    private static int made;

    final String district;
    final String school;
    final TermRow term;
    final String category;
    final Officer clerk;
    final Officer office;
    private final Catalogue catalogue;
    private final Terms terms;
    private final Clock clock;
    private int count;

    private OfferMaker(Schools schools, Terms terms, Catalogue catalogue, Agreements agreements, Clock clock) {
        this.catalogue = catalogue;
        this.terms = terms;
        this.clock = clock;
        String name = "课后区" + RUN + ++made;
        this.district = schools.open(DistrictEntry.of(name, "试验" + RUN, YEAR)).code();
        this.school =
                Objects.requireNonNull(schools.register(district, List.of(SchoolEntry.named("实验小学", Stage.PRIMARY)))
                        .get("实验小学"));
        catalogue.beginCategories(district);
        this.category = catalogue.categories(district).get(1).code();
        LocalDate today = LocalDate.now(clock);
        this.term =
                terms.open(new TermEntry(school, "本学期", YEAR, Season.AUTUMN, today.minusDays(20), today.plusDays(100)));
        agreements.write(school, "课后服务协议", "自愿参加。\n按课时收费。", "test");
        this.clerk = officer(Role.SCHOOL_CLERK, district, school);
        this.office = officer(Role.BASIC_EDUCATION, district, null);
    }

    static OfferMaker of(Schools schools, Terms terms, Catalogue catalogue, Agreements agreements, Clock clock) {
        return new OfferMaker(schools, terms, catalogue, agreements, clock);
    }

    static Officer officer(Role role, String district, @Nullable String school) {
        return new Officer(-1, role.code() + RUN, "某人", List.of(new Grant(role, district, school)), "192.0.2.1");
    }

    /** Enrolment is open from yesterday on, two courses a week. */
    OfferMaker opened() {
        Instant now = clock.instant();
        EnrolmentSetting setting = terms.setting(term.code());
        terms.settle(setting.window(now.minusSeconds(86_400), now.plusSeconds(864_000), null));
        return this;
    }

    String course(String name) {
        return catalogue
                .keep(new CourseRow("", school, category, "", name, CourseKind.COURSE, "", "", true, 0))
                .code();
    }

    String teacher(String name) {
        return catalogue
                .keep(new TeacherRow("", school, "T" + ++count, name, true, 0))
                .code();
    }

    String room(String name, int seats) {
        return catalogue.keep(new RoomRow("", school, name, seats, true, 0)).code();
    }

    ProviderRow provider(String number, LocalDate first, LocalDate last, ProviderState state) {
        return catalogue.keep(
                new ProviderRow("", district, number, "机构" + number, first, last, state, "白〔2026〕1号", null, 0));
    }

    OfferMaker ceiling(boolean byProvider, long fen) {
        catalogue.settle(
                district,
                new CeilingRow(Stage.PRIMARY, byProvider, new Money(fen), YEAR, "价〔2026〕7号", "test", clock.instant()));
        return this;
    }

    /** A class of that course in these slots, led by that teacher in no room, without a fee. */
    static ClassEntry entry(String course, @Nullable String teacher, String... slots) {
        return new ClassEntry(
                course,
                "一班",
                Grades.between(3, 6),
                2,
                3,
                Map.of(),
                List.of(slots),
                Money.NONE,
                teacher,
                null,
                null,
                "");
    }

    /** The same at that price. */
    static ClassEntry priced(ClassEntry entry, long fen) {
        return with(entry, fen, entry.grades(), entry.most(), entry.slots().get(0));
    }

    /** The same at that price, for those grades, with so many places, in that slot. */
    static ClassEntry with(ClassEntry entry, long fen, Grades grades, int most, String slot) {
        return new ClassEntry(
                entry.course(),
                entry.name(),
                grades,
                entry.fewest(),
                most,
                Map.of(),
                List.of(slot),
                new Money(fen),
                entry.teacher(),
                entry.provider(),
                entry.room(),
                entry.equipment());
    }

    /** The first day of that weekday, from that many days after today on. */
    LocalDate next(DayOfWeek weekday, int daysAhead) {
        LocalDate day = LocalDate.now(clock).plusDays(daysAhead);
        while (day.getDayOfWeek() != weekday) {
            day = day.plusDays(1);
        }
        return day;
    }
}
