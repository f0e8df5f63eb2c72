package org.jiamenkou.afterschool;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.booking.BookingState;
import org.jiamenkou.booking.Receipt;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.school.Schools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A class from draft to its end: what it keeps to, what the booking engine knows of it, and what is locked once it is booked. */
@ExtendWith(ArquillianExtension.class)
class ClassLifeIT {

    @EJB
    private ClassDesk desk;

    @EJB
    private TermDesk termDesk;

    @EJB
    private Terms terms;

    @EJB
    private Classes classes;

    @EJB
    private Catalogue catalogue;

    @EJB
    private Agreements agreements;

    @EJB
    private Schools schools;

    @EJB
    private AfterschoolProbe probe;

    @Inject
    private Clock clock;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(AfterschoolProbe.class, OfferMaker.class);
    }

    @Test
    void aMondaySwappedForASaturdayMovesTheSessionAndItsSequenceGrows() {
        OfferMaker made = made().opened();
        ClassRow row = open(made, enter(made, OfferMaker.entry(made.course("合唱"), made.teacher("王老师"), "MON-2")));
        LocalDate free = made.next(MONDAY, 10);
        LocalDate worked = made.next(SATURDAY, 10);
        List<CalendarDay> days = List.of(
                new CalendarDay(free, DayKind.HOLIDAY, null, "校运会"),
                new CalendarDay(worked, DayKind.SWAP, MONDAY, "校运会调休"));

        CalendarEffect shown = termDesk.preview(made.clerk, made.term.code(), version(made), days);
        assertThat(shown.added()).isEqualTo(1);
        assertThat(shown.cancelled()).isEqualTo(1);
        assertThat(shown.openClasses()).isEqualTo(1);
        assertThat(terms.calendar(made.term.code()).marked()).isEmpty();

        termDesk.mark(made.clerk, made.term.code(), version(made), days);
        SessionRow gone = session(row, free);
        assertThat(gone.state()).isEqualTo(SessionState.CANCELLED);
        assertThat(gone.sequence()).isEqualTo(1);
        assertThat(session(row, worked).weekday()).isEqualTo(MONDAY);
        assertThat(classes.get(row.code()).lessons()).isEqualTo(row.lessons());

        List<CalendarDay> back = List.of(new CalendarDay(free, DayKind.TEACH, null, ""));
        termDesk.mark(made.clerk, made.term.code(), version(made), back);
        assertThat(session(row, free).state()).isEqualTo(SessionState.PLANNED);
        assertThat(session(row, free).sequence()).isEqualTo(2);
    }

    @Test
    void aClassOpensOnceTimesAgreementAndATeacherAreThere() {
        OfferMaker made = made();
        ClassRow row = enter(made, OfferMaker.entry(made.course("朗诵"), made.teacher("吴老师"), "MON-2"));
        ClassRow led = enter(made, OfferMaker.entry(made.course("戏剧"), null, "MON-2"));
        assertThat(code(() -> open(made, row))).isEqualTo("window-missing");
        made.opened();
        assertThat(code(() -> open(made, led))).isEqualTo("nobody-leads");
        assertThat(classes.offered(made.school, made.term.code())).isEmpty();

        ClassRow open = open(made, row);
        assertThat(classes.offered(made.school, made.term.code())).containsExactly(open);
        assertThat(probe.book("K1" + OfferMaker.RUN + made.school, open.product(3))
                        .state())
                .isEqualTo(BookingState.CONFIRMED);
        assertThat(code(() -> open(made, open))).isEqualTo("class-state");
    }

    @Test
    void whatSomebodyHasBookedIsLockedButForWhatHurtsNobody() {
        OfferMaker made = made().opened().ceiling(false, 500);
        String teacher = made.teacher("郑老师");
        ClassEntry entry = OfferMaker.priced(OfferMaker.entry(made.course("田径"), teacher, "MON-2"), 200);
        ClassRow row = open(made, enter(made, entry));
        ClassRow dearer = desk.change(made.clerk, row.code(), row.version(), OfferMaker.priced(entry, 250));
        probe.book("K2" + made.school, row.product(3));

        assertThat(locked(made, dearer, OfferMaker.priced(entry, 260))).isEqualTo("locked [price]");
        assertThat(locked(made, dearer, OfferMaker.with(entry, 250, Grades.between(4, 6), 3, "MON-2")))
                .isEqualTo("locked [grades]");
        assertThat(locked(made, dearer, OfferMaker.with(entry, 250, entry.grades(), 3, "TUE-2")))
                .isEqualTo("locked [slots]");
        ClassEntry kinder = OfferMaker.with(entry, 150, Grades.between(2, 6), 9, "MON-2");
        ClassRow eased = desk.change(made.clerk, row.code(), dearer.version(), kinder);
        assertThat(eased.most()).isEqualTo(9);
        assertThat(eased.price()).isEqualTo(new Money(150));
        assertThat(probe.number("select capacity from booking_pool where code = '" + row.product() + "'"))
                .isEqualTo(9);
    }

    @Test
    void aCancelledClassReleasesEveryPlaceAndFreesItsTeacher() {
        OfferMaker made = made().opened();
        String teacher = made.teacher("冯老师");
        ClassEntry entry = OfferMaker.entry(made.course("舞蹈"), teacher, "THU-2");
        ClassRow row = open(made, enter(made, entry));
        for (int child = 0; child < 5; child++) {
            probe.book("C" + child + made.school, row.product(4));
        }
        assertThat(places(row).taken()).isEqualTo(3);
        assertThat(places(row).waiting()).isEqualTo(2);

        assertThat(code(() -> desk.cancel(made.clerk, row.code(), row.version(), " ")))
                .isEqualTo("reason-missing");
        desk.cancel(made.clerk, row.code(), row.version(), "教师病假");
        ClassRow gone = classes.get(row.code());
        assertThat(gone.state()).isEqualTo(ClassState.CANCELLED);
        assertThat(places(gone).taken()).isZero();
        assertThat(places(gone).waiting()).isZero();
        assertThat(probe.number(
                        "select count(*) from booking b join booking_product p on p.id = b.product_id where p.code = '"
                                + row.product() + "' and b.state = 'CANCELLED_BY_SCHOOL'"))
                .isEqualTo(3);
        assertThat(classes.sessions(List.of(row.code()), LocalDate.now(clock), made.term.lastDay()))
                .isNotEmpty()
                .allMatch(one -> one.state() == SessionState.CANCELLED);
        assertThatCode(() -> enter(made, OfferMaker.entry(made.course("武术"), teacher, "THU-2")))
                .doesNotThrowAnyException();
        assertThat(code(() -> probe.book("C9" + made.school, row.product(4)))).isEqualTo("closed");
    }

    @Test
    void theWeeklyLimitCountsCoursesAndNoCare() {
        OfferMaker made = made().opened();
        List<ClassRow> rows = new ArrayList<>();
        for (String slot : List.of("MON-2", "TUE-2", "WED-2")) {
            rows.add(open(
                    made, enter(made, OfferMaker.entry(made.course("课" + slot), made.teacher("师" + slot), slot))));
        }
        String care = catalogue
                .keep(new CourseRow("", made.school, made.category, "", "基础托管", CourseKind.CARE, "", "", true, 0))
                .code();
        ClassRow watched = open(made, enter(made, OfferMaker.entry(care, null, "MON-1", "TUE-1")));
        String child = "L1" + made.school;
        probe.book(child, watched.product(3));
        probe.book(child, rows.get(0).product(3));
        probe.book(child, rows.get(1).product(3));
        assertThat(code(() -> probe.book(child, rows.get(2).product(3)))).isEqualTo("limit");
    }

    @Test
    void aGradeHasNoMorePlacesThanItsQuota() {
        OfferMaker made = made().opened();
        ClassEntry entry = OfferMaker.entry(made.course("机器人"), made.teacher("褚老师"), "FRI-2");
        ClassEntry quota = new ClassEntry(
                entry.course(),
                "",
                entry.grades(),
                1,
                3,
                Map.of(3, 1),
                entry.slots(),
                Money.NONE,
                entry.teacher(),
                null,
                null,
                "");
        ClassRow row = open(made, enter(made, quota));
        Receipt first = probe.book("Q1" + made.school, row.product(3));
        Receipt second = probe.book("Q2" + made.school, row.product(3));
        Receipt older = probe.book("Q3" + made.school, row.product(4));
        assertThat(first.isPlace()).isTrue();
        assertThat(second.isPlace()).isFalse();
        assertThat(older.isPlace()).isTrue();
        Places places = places(row);
        assertThat(places.taken()).isEqualTo(2);
        assertThat(places.waiting()).isEqualTo(1);
    }

    private OfferMaker made() {
        return OfferMaker.of(schools, terms, catalogue, agreements, clock);
    }

    private ClassRow enter(OfferMaker made, ClassEntry entry) {
        return desk.enter(made.clerk, made.term.code(), entry);
    }

    private ClassRow open(OfferMaker made, ClassRow row) {
        return desk.open(made.clerk, row.code(), row.version());
    }

    private Places places(ClassRow row) {
        return Objects.requireNonNull(classes.places(List.of(row)).get(row.code()));
    }

    private int version(OfferMaker made) {
        return terms.get(made.term.code()).version();
    }

    private SessionRow session(ClassRow row, LocalDate day) {
        return classes.sessions(List.of(row.code()), day, day).get(0);
    }

    private String locked(OfferMaker made, ClassRow row, ClassEntry entry) {
        try {
            desk.change(made.clerk, row.code(), row.version(), entry);
            return "done";
        } catch (DomainException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static String code(org.assertj.core.api.ThrowableAssert.ThrowingCallable use) {
        try {
            use.call();
            return "done";
        } catch (DomainException refused) {
            return refused.code();
        } catch (Throwable failed) {
            throw new AssertionError(failed);
        }
    }
}
