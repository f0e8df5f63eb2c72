package org.jiamenkou.launcher;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.jiamenkou.afterschool.Agreements;
import org.jiamenkou.afterschool.Catalogue;
import org.jiamenkou.afterschool.CeilingRow;
import org.jiamenkou.afterschool.ClassEntry;
import org.jiamenkou.afterschool.ClassRow;
import org.jiamenkou.afterschool.Classes;
import org.jiamenkou.afterschool.CourseKind;
import org.jiamenkou.afterschool.CourseRow;
import org.jiamenkou.afterschool.EnrolMode;
import org.jiamenkou.afterschool.EnrolmentSetting;
import org.jiamenkou.afterschool.Grades;
import org.jiamenkou.afterschool.PayMode;
import org.jiamenkou.afterschool.Season;
import org.jiamenkou.afterschool.TeacherRow;
import org.jiamenkou.afterschool.TermEntry;
import org.jiamenkou.afterschool.TermRow;
import org.jiamenkou.afterschool.Terms;
import org.jiamenkou.family.FamilyMaker;
import org.jiamenkou.family.Phone;
import org.jiamenkou.family.Right;
import org.jiamenkou.family.SchoolClass;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.school.Schools;
import org.jiamenkou.vault.InstallationKey;
import org.jiamenkou.vault.Vault;

/**
 * Gives the stories of after-school service what they need on a running server with the small demo content: in the fictional 明湖区 one
 * school whose enrolment is open, one that opens in a day, and one where paying books; and families that have signed in. Prints one line
 * for each: the school's word, the mother's token, the father's token, the child, the mother's number, the school's code. The open school
 * has pupils nobody looks after here yet; of each: {@code pupil}, the school's code, its name, the child's name, the last four characters
 * of its 学籍号; all are in 三年级 5班.
 *
 * <p>Usage: {@code StoryFamilies <data folder> [families]}.
 */
public final class StoryFamilies {

    private static final String DISTRICT = "minghu";

    private static final SchoolYear YEAR = new SchoolYear(2026);

    private static final List<String> COURSES = List.of("航模", "围棋", "书法", "足球", "合唱", "编程", "陶艺", "羽毛球", "国画", "阅读与表达");

    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨";

    private static final List<String> GIVEN = List.of("一诺", "子墨", "思远");

    private static final String LONG_NAME = "阿依古丽·阿卜杜热合曼江·买买提吐尔逊";

    private static final String AGREEMENT = """
            第一条 课后服务由家长自愿参加，学校不以任何方式要求参加。
            第二条 课后服务时间为上课日 15:30 至 18:00，家长请按时接孩子。
            第三条 费用按课时收取，文号和标准见费用单；退课按退课规则退费。
            第四条 孩子不能到课时，请在当天规定时间前请假。""";

    private final EntityManager em;

    private final Vault vault;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Shanghai"));

    private StoryFamilies(EntityManager em, Vault vault) {
        this.em = em;
        this.vault = vault;
    }

    /** Builds everything in one transaction. */
    public static void main(String[] arguments) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        Path data = Path.of(arguments[0]).toAbsolutePath().normalize();
        int families = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
        Vault vault = Vault.of(InstallationKey.parse(Files.readString(data.resolve("secret.key"))));
        DatabaseAddress address = DataFolder.runningDatabase(data).orElseThrow();
        try (StandaloneUnit unit = StandaloneUnit.open(address, vault)) {
            unit.transact(em -> new StoryFamilies(em, vault).build(families));
        }
    }

    private void build(int families) {
        List<SchoolRow> schools = new Schools(em, clock)
                .list(DISTRICT).stream()
                        .filter(school -> school.stages().contains(Stage.PRIMARY))
                        .toList();
        Catalogue catalogue = new Catalogue(em, clock);
        catalogue.beginCategories(DISTRICT);
        catalogue.settle(
                DISTRICT,
                new CeilingRow(Stage.PRIMARY, false, new Money(500), YEAR, "明湖教〔2026〕8号", "stories", clock.instant()));
        Instant now = clock.instant();
        school("open", schools.get(0), now.minus(Duration.ofHours(1)), PayMode.BOOK_THEN_PAY, families);
        school("soon", schools.get(1), now.plus(Duration.ofDays(1)), PayMode.BOOK_THEN_PAY, 4);
        school("pay", schools.get(2), now.minus(Duration.ofHours(1)), PayMode.PAY_TO_BOOK, 6);
    }

    private void school(String word, SchoolRow school, Instant opens, PayMode payMode, int families) {
        Terms terms = new Terms(em, clock);
        LocalDate monday = LocalDate.now(clock).with(DayOfWeek.MONDAY);
        TermRow term = terms.open(
                new TermEntry(school.code(), "2026年秋季学期", YEAR, Season.AUTUMN, monday, monday.plusWeeks(18)));
        new Agreements(em, clock).write(school.code(), "课后服务协议书", AGREEMENT, "stories");
        terms.settle(setting(terms.setting(term.code()), opens, payMode));
        for (int i = 0; i < COURSES.size(); i++) {
            open(school, term, COURSES.get(i), DayOfWeek.of(1 + i % 5), i);
        }
        care(school, term);
        people(word, school, families).forEach(System.out::println);
        if (word.equals("open")) {
            unbound(school).forEach(System.out::println);
        }
    }

    private static EnrolmentSetting setting(EnrolmentSetting usual, Instant opens, PayMode payMode) {
        return new EnrolmentSetting(
                usual.term(),
                usual.school(),
                EnrolMode.FCFS,
                opens,
                opens.plus(Duration.ofDays(30)),
                opens.plus(Duration.ofDays(20)),
                2,
                List.of(),
                null,
                payMode,
                7,
                10,
                20,
                LocalTime.NOON,
                15,
                30,
                usual.version());
    }

    /** 围棋 has one place, so that somebody has to wait; 书法, 编程 and so on are for the older grades. */
    private void open(SchoolRow school, TermRow term, String name, DayOfWeek weekday, int number) {
        Catalogue catalogue = new Catalogue(em, clock);
        CourseRow course = catalogue.keep(course(school, name, CourseKind.COURSE));
        TeacherRow teacher = catalogue.keep(
                new TeacherRow("", school.code(), "S" + number, "李张王刘陈杨赵黄周吴".charAt(number) + "老师", true, 0));
        String equipment = number == 0 ? "螺丝刀一把" : "";
        enter(
                term,
                new ClassEntry(
                        course.code(),
                        "",
                        number % 4 == 2 ? Grades.between(4, 6) : Grades.between(1, 6),
                        1,
                        number == 1 ? 1 : 30,
                        Map.of(),
                        List.of(weekday.name().substring(0, 3) + "-2"),
                        new Money(300),
                        teacher.code(),
                        null,
                        null,
                        equipment));
    }

    private void care(SchoolRow school, TermRow term) {
        CourseRow care = new Catalogue(em, clock).keep(course(school, "基础托管", CourseKind.CARE));
        List<String> slots = List.of("MON-1", "TUE-1", "WED-1", "THU-1", "FRI-1");
        enter(
                term,
                new ClassEntry(
                        care.code(),
                        "",
                        Grades.between(1, 6),
                        1,
                        300,
                        Map.of(),
                        slots,
                        Money.NONE,
                        null,
                        null,
                        null,
                        ""));
    }

    private CourseRow course(SchoolRow school, String name, CourseKind kind) {
        String category = new Catalogue(em, clock).categories(DISTRICT).get(0).code();
        return new CourseRow("", school.code(), category, "", name, kind, "从基础学起。", "", true, 0);
    }

    private void enter(TermRow term, ClassEntry entry) {
        Classes classes = new Classes(em, clock);
        ClassRow draft = classes.enter(term.code(), entry);
        classes.open(draft.code(), draft.version());
    }

    private List<String> people(String word, SchoolRow school, int families) {
        FamilyMaker maker = new FamilyMaker(em, clock, vault);
        List<FamilyMaker.NewPupil> pupils = new ArrayList<>();
        for (int i = 0; i < families; i++) {
            String number = "G" + Codes.fresh();
            pupils.add(
                    new FamilyMaker.NewPupil(DISTRICT, school.code(), new SchoolClass(3, "2班"), "张小雨", number, false));
        }
        List<FamilyMaker.NewGuardian> guardians = new ArrayList<>();
        long first = System.nanoTime() % 90_000_000;
        for (String child : maker.pupils(pupils)) {
            for (int i = 0; i < 2; i++) {
                Phone phone = new Phone("136%08d".formatted(first + guardians.size()));
                guardians.add(new FamilyMaker.NewGuardian(phone, child, Right.FULL));
            }
        }
        List<FamilyMaker.Made> made = maker.guardians(guardians);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < made.size(); i += 2) {
            lines.add(String.join(
                    " ",
                    word,
                    made.get(i).token(),
                    made.get(i + 1).token(),
                    made.get(i).child(),
                    guardians.get(i).phone().digits(),
                    school.code()));
        }
        return lines;
    }

    /** Pupils of a roll, each with a name of its own; the first has a long one. */
    private List<String> unbound(SchoolRow school) {
        List<String> names = new ArrayList<>(List.of(LONG_NAME));
        GIVEN.forEach(given -> SURNAMES.chars().forEach(surname -> names.add((char) surname + given)));
        long first = System.nanoTime() % 10_000_000_000_000L;
        List<FamilyMaker.NewPupil> pupils = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            String number = "L%014d".formatted(first + pupils.size());
            pupils.add(
                    new FamilyMaker.NewPupil(DISTRICT, school.code(), new SchoolClass(3, "5班"), name, number, false));
            lines.add(String.join(" ", "pupil", school.code(), school.name(), name, number.substring(11)));
        }
        new FamilyMaker(em, clock, vault).pupils(pupils);
        return lines;
    }
}
