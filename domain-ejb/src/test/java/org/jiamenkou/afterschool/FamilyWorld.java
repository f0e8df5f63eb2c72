package org.jiamenkou.afterschool;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jiamenkou.booking.Bookings;
import org.jiamenkou.booking.CancelBy;
import org.jiamenkou.family.FamilyMaker;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.family.Phone;
import org.jiamenkou.family.Right;
import org.jiamenkou.family.SchoolClass;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.DistrictEntry;
import org.jiamenkou.school.SchoolEntry;
import org.jiamenkou.school.Schools;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.jiamenkou.vault.Vault;

/** Builds an invented school with its term, classes and families, looks into tables, and moves moments. */
@Stateless
public class FamilyWorld {

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 90_000_000);

    private static final SchoolYear YEAR = new SchoolYear(2026);

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Schools schools;

    @Inject
    private Terms terms;

    @Inject
    private Agreements agreements;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Classes classes;

    @Inject
    private Bookings bookings;

    /** A school whose enrolment is open, with its text. */
    public record School(String district, String code, String term, String agreement) {}

    /** A child with two guardians who may do everything. */
    public record Family(String child, Guardian mother, Guardian father) {}

    /** A school that has a term around today and is open for a month; the week has at most two courses. */
    public School school() {
        String run = Codes.fresh();
        String district =
                schools.open(DistrictEntry.of("湖区" + run, "试验" + run, YEAR)).code();
        schools.register(district, List.of(SchoolEntry.named("明湖一小", Stage.PRIMARY)));
        String code = schools.list(district).get(0).code();
        catalogue.beginCategories(district);
        catalogue.settle(
                district,
                new CeilingRow(Stage.PRIMARY, false, new Money(500), YEAR, "明湖教〔2026〕8号", "test", clock.instant()));
        LocalDate monday = ChildWeek.mondayOf(LocalDate.now(clock)).plusWeeks(1);
        TermRow term = terms.open(new TermEntry(code, "2026年秋季学期", YEAR, Season.AUTUMN, monday, monday.plusWeeks(18)));
        String agreement = agreements
                .write(code, "课后服务协议书", "第一条 自愿参加。\n第二条 按时接送。", "test")
                .code();
        settle(term.code(), PayMode.BOOK_THEN_PAY, 2);
        return new School(district, code, term.code(), agreement);
    }

    /** Settles the window around now, the mode of paying and the limit of the week. */
    public void settle(String term, PayMode mode, int weekMost) {
        EnrolmentSetting old = terms.setting(term);
        Instant now = clock.instant();
        terms.settle(new EnrolmentSetting(
                term,
                old.school(),
                EnrolMode.FCFS,
                now.minus(Duration.ofHours(1)),
                now.plus(Duration.ofDays(30)),
                now.plus(Duration.ofDays(20)),
                weekMost,
                List.of(),
                null,
                mode,
                7,
                10,
                3,
                old.leaveUntil(),
                1,
                30,
                old.version()));
    }

    /** An open class of a course on one weekday, for all grades, three yuan a lesson. */
    public ClassRow open(School school, String name, DayOfWeek weekday, int places) {
        String category = catalogue.categories(school.district()).get(0).code();
        CourseRow course = catalogue.keep(
                new CourseRow("", school.code(), category, "", name, CourseKind.COURSE, "", "", true, 0));
        TeacherRow teacher = catalogue.keep(new TeacherRow("", school.code(), Codes.fresh(), "王老师", true, 0));
        ClassEntry entry = new ClassEntry(
                course.code(),
                "",
                Grades.between(1, 6),
                1,
                places,
                Map.of(),
                List.of(weekday.name().substring(0, 3) + "-2"),
                new Money(300),
                teacher.code(),
                null,
                null,
                "");
        ClassRow draft = classes.enter(school.term(), entry);
        return classes.open(draft.code(), draft.version());
    }

    /** The clerk of a school. */
    public Officer clerk(School school) {
        return OfferMaker.officer(Role.SCHOOL_CLERK, school.district(), school.code());
    }

    /** A child of grade three with two guardians. */
    public Family family(School school, boolean aided) {
        FamilyMaker maker = new FamilyMaker(em, clock, Vault.configured());
        String child = maker.pupils(List.of(new FamilyMaker.NewPupil(
                        school.district(), school.code(), new SchoolClass(3, "2班"), "张小雨", "G" + Codes.fresh(), aided)))
                .get(0);
        List<FamilyMaker.Made> made =
                maker.guardians(List.of(guardian(child, Right.FULL), guardian(child, Right.FULL)));
        return new Family(child, made.get(0).guardian(), made.get(1).guardian());
    }

    /** Somebody who collects the child and may do nothing else. */
    public Guardian pickUp(String child) {
        return new FamilyMaker(em, clock, Vault.configured())
                .guardians(List.of(guardian(child, Right.PICK_UP)))
                .get(0)
                .guardian();
    }

    /** The school ends a booking. */
    public void cancelBySchool(String booking, String reason) {
        bookings.cancel(booking, CancelBy.SCHOOL, "clerk", reason);
    }

    /** One number. */
    public long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    /** A native statement. */
    public int change(String sql) {
        return em.createNativeQuery(sql).executeUpdate();
    }

    private static FamilyMaker.NewGuardian guardian(String child, Right right) {
        Phone phone = new Phone("137%08d".formatted(NEXT.incrementAndGet() % 100_000_000));
        return new FamilyMaker.NewGuardian(phone, child, right);
    }
}
