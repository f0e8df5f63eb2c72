package org.jiamenkou.launcher;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jiamenkou.afterschool.Agreements;
import org.jiamenkou.afterschool.CalendarDay;
import org.jiamenkou.afterschool.CareSlot;
import org.jiamenkou.afterschool.Catalogue;
import org.jiamenkou.afterschool.CategoryRow;
import org.jiamenkou.afterschool.ClassEntry;
import org.jiamenkou.afterschool.ClassRow;
import org.jiamenkou.afterschool.Classes;
import org.jiamenkou.afterschool.CourseKind;
import org.jiamenkou.afterschool.CourseRow;
import org.jiamenkou.afterschool.DayKind;
import org.jiamenkou.afterschool.EnrolmentSetting;
import org.jiamenkou.afterschool.Grades;
import org.jiamenkou.afterschool.RoomRow;
import org.jiamenkou.afterschool.Season;
import org.jiamenkou.afterschool.TeacherRow;
import org.jiamenkou.afterschool.TermEntry;
import org.jiamenkou.afterschool.TermRow;
import org.jiamenkou.afterschool.Terms;
import org.jiamenkou.booking.BookingMaker;
import org.jiamenkou.booking.Order;
import org.jiamenkou.db.demo.CareDemo;
import org.jiamenkou.db.demo.CarePlan;
import org.jiamenkou.db.demo.Demo;
import org.jiamenkou.family.FamilyMaker;
import org.jiamenkou.family.FamilyMaker.NewGuardian;
import org.jiamenkou.family.FamilyMaker.NewPupil;
import org.jiamenkou.family.Phone;
import org.jiamenkou.family.Right;
import org.jiamenkou.family.SchoolClass;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.vault.Vault;

/** Loads the invented after-school service of one school after the other, each in a transaction. */
final class CareSchoolLoad {

    private static final int SEATS = 45;
    private static final int WEEKS = 16;
    private static final Duration OPEN_SINCE = Duration.ofDays(2);
    private static final Duration OPEN_FOR = Duration.ofDays(9);
    private static final Duration BETWEEN_ORDERS = Duration.ofMillis(40);
    private static final LocalTime EVENING = LocalTime.of(19, 0);

    /** The families a developer signs in as: 199 0000 0001 and on, two at each of the first schools. */
    private static final long FIRST_PHONE = 19_900_000_001L;

    private static final int FAMILY_SCHOOLS = 3;
    private static final int FAMILIES = 2;

    private static final String AGREEMENT =
            "一、参加课后服务全凭自愿,本学期可以随时退出。\n" + "二、费用按课时收取,不高于区定上限;困难家庭免费。\n" + "三、请按时接孩子;临时有事请在当天截止时间前请假。";

    private final Vault vault;
    private final Clock clock;
    private final List<String> providers;

    CareSchoolLoad(Vault vault, Clock clock, List<String> providers) {
        this.vault = vault;
        this.clock = clock;
        this.providers = providers;
    }

    /** What was loaded. */
    record Loaded(int classes, int booked, int waiting) {}

    /** Loads the service of that school, open since two days or from tomorrow on; one that is there already stays as it is. */
    Loaded school(EntityManager em, SchoolRow school, int place, CarePlan plan, boolean open) {
        Terms terms = new Terms(em, clock);
        if (!terms.of(school.code()).isEmpty()) {
            return new Loaded(0, 0, 0);
        }
        new Agreements(em, clock).write(school.code(), "课后服务协议", AGREEMENT, "demo");
        TermRow term = term(terms, school, open);
        List<String> pupils = pupils(em, school, place, plan);
        List<ClassRow> classes = classes(em, school, term, plan);
        BookingMaker.Carried carried = open
                ? book(em, pupils, classes, plan, place < FAMILY_SCHOOLS ? FAMILIES : 0)
                : new BookingMaker.Carried(0, 0, 0);
        return new Loaded(classes.size(), carried.booked(), carried.waiting());
    }

    /** A term whose fourth week has a Saturday taught as the Monday that is off in the fifth. */
    private TermRow term(Terms terms, SchoolRow school, boolean open) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = today.plusWeeks(1).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        boolean autumn = first.getMonthValue() >= Month.AUGUST.getValue();
        TermRow term = terms.open(new TermEntry(
                school.code(),
                autumn ? "第一学期" : "第二学期",
                new SchoolYear(autumn ? first.getYear() : first.getYear() - 1),
                autumn ? Season.AUTUMN : Season.SPRING,
                first,
                first.plusWeeks(WEEKS).minusDays(DayOfWeek.values().length - DayOfWeek.FRIDAY.getValue() + 1)));
        LocalDate off = first.plusWeeks(4);
        terms.mark(
                term.code(),
                term.version(),
                List.of(
                        new CalendarDay(off.minusDays(2), DayKind.SWAP, DayOfWeek.MONDAY, "调休上课"),
                        new CalendarDay(off, DayKind.HOLIDAY, null, "调休")));
        Instant now = clock.instant();
        Instant opens = open
                ? now.minus(OPEN_SINCE).truncatedTo(ChronoUnit.HOURS)
                : today.plusDays(1).atTime(EVENING).atZone(clock.getZone()).toInstant();
        terms.settle(window(terms.setting(term.code()), opens, opens.plus(OPEN_FOR)));
        return terms.get(term.code());
    }

    private static EnrolmentSetting window(EnrolmentSetting usual, Instant opens, Instant closes) {
        return new EnrolmentSetting(
                usual.term(),
                usual.school(),
                usual.mode(),
                opens,
                closes,
                null,
                usual.weekMost(),
                usual.categoryLimits(),
                usual.teacherMost(),
                usual.payMode(),
                usual.payDays(),
                usual.holdMinutes(),
                usual.waitingMost(),
                usual.leaveUntil(),
                usual.usualMin(),
                usual.usualMax(),
                usual.version());
    }

    /** The roll; the first children of the first schools have guardians. */
    private List<String> pupils(EntityManager em, SchoolRow school, int place, CarePlan plan) {
        FamilyMaker maker = new FamilyMaker(em, clock, vault);
        List<NewPupil> roll = new ArrayList<>();
        for (CarePlan.Pupil pupil : plan.pupils()) {
            roll.add(new NewPupil(
                    Demo.CODE,
                    school.code(),
                    new SchoolClass(pupil.grade(), pupil.className()),
                    pupil.name(),
                    "G%04d%08d".formatted(place, roll.size()),
                    pupil.aided()));
        }
        List<String> codes = maker.pupils(roll);
        if (place < FAMILY_SCHOOLS) {
            maker.guardians(IntStream.range(0, FAMILIES)
                    .mapToObj(i -> new NewGuardian(
                            new Phone(Long.toString(FIRST_PHONE + (long) place * FAMILIES + i)),
                            codes.get(i),
                            Right.FULL))
                    .toList());
        }
        return codes;
    }

    private List<ClassRow> classes(EntityManager em, SchoolRow school, TermRow term, CarePlan plan) {
        Catalogue catalogue = new Catalogue(em, clock);
        Map<String, String> categories = new HashMap<>();
        for (CategoryRow category : catalogue.categories(Demo.CODE)) {
            categories.put(category.name(), category.code());
        }
        List<CourseRow> courses = plan.courses().stream()
                .map(course -> catalogue.keep(course(
                        school,
                        Objects.requireNonNull(categories.get(course.category())),
                        course.name(),
                        course.equipment(),
                        CourseKind.COURSE)))
                .toList();
        List<String> rooms = new ArrayList<>();
        List<String> teachers = new ArrayList<>();
        for (String name : plan.teachers()) {
            int number = rooms.size() + 1;
            rooms.add(catalogue
                    .keep(new RoomRow("", school.code(), "活动室" + number, SEATS, true, 0))
                    .code());
            teachers.add(catalogue
                    .keep(new TeacherRow("", school.code(), "T%03d".formatted(number), name, true, 0))
                    .code());
        }
        Classes classes = new Classes(em, clock);
        List<ClassRow> made = new ArrayList<>();
        for (CarePlan.ClassPlan one : plan.classes()) {
            ClassRow draft = classes.enter(term.code(), entry(one, courses.get(one.course()), rooms, teachers));
            made.add(classes.open(draft.code(), draft.version()));
        }
        care(
                classes,
                term,
                catalogue.keep(
                        course(school, Objects.requireNonNull(categories.get("托管")), "基础托管", "", CourseKind.CARE)),
                plan);
        return made;
    }

    /** One more class looks after all who come, every day, and costs nothing. */
    private static void care(Classes classes, TermRow term, CourseRow course, CarePlan plan) {
        int first = plan.pupils().get(0).grade();
        int last = plan.pupils().stream().mapToInt(CarePlan.Pupil::grade).max().orElse(first);
        ClassRow draft = classes.enter(
                term.code(),
                new ClassEntry(
                        course.code(),
                        "",
                        Grades.between(first, last),
                        1,
                        plan.pupils().size(),
                        Map.of(),
                        IntStream.rangeClosed(1, DayOfWeek.FRIDAY.getValue())
                                .mapToObj(day -> slot(day, 1))
                                .toList(),
                        Money.NONE,
                        null,
                        null,
                        null,
                        ""));
        classes.open(draft.code(), draft.version());
    }

    private ClassEntry entry(CarePlan.ClassPlan one, CourseRow course, List<String> rooms, List<String> teachers) {
        boolean outside = one.provider() >= 0;
        return new ClassEntry(
                course.code(),
                one.name(),
                Grades.between(one.first(), one.last()),
                CareDemo.FEWEST,
                one.most(),
                Map.of(),
                List.of(slot(one.weekday(), 2)),
                new Money(one.fen()),
                outside ? null : teachers.get(one.room()),
                outside ? providers.get(one.provider()) : null,
                rooms.get(one.room()),
                course.equipment());
    }

    private static CourseRow course(SchoolRow school, String category, String name, String equipment, CourseKind kind) {
        return new CourseRow("", school.code(), category, "", name, kind, "", equipment, true, 0);
    }

    private static String slot(int weekday, int block) {
        return CareSlot.usual().stream()
                .filter(slot -> slot.weekday().getValue() == weekday && slot.block() == block)
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** Families came one after the other since the opening; the first children, whose families sign in, have nothing yet. */
    private BookingMaker.Carried book(
            EntityManager em, List<String> pupils, List<ClassRow> classes, CarePlan plan, int spared) {
        List<Order> orders = plan.wishes().stream()
                .filter(wish -> wish.pupil() >= spared)
                .map(wish -> {
                    String child = pupils.get(wish.pupil());
                    ClassRow one = classes.get(wish.classPlan());
                    return new Order(child + "/" + one.code(), child, one.product(), true, false, "demo");
                })
                .toList();
        return new BookingMaker(em).carry(orders, clock.instant().minus(OPEN_SINCE), BETWEEN_ORDERS);
    }
}
