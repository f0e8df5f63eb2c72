package org.jiamenkou.afterschool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.intake.RowFile;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.Schools;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every use case of a school's clerk, tried by the district, by another school, and by two at once; lists, copies and pages. */
@ExtendWith(ArquillianExtension.class)
class AfterschoolDeskIT {

    @EJB
    private ClassDesk classDesk;

    @EJB
    private TermDesk termDesk;

    @EJB
    private SupplyDesk supplyDesk;

    @EJB
    private WhitelistDesk whitelistDesk;

    @EJB
    private Terms terms;

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
    void nobodyFromAnotherSchoolReadsOrChangesAnything() {
        OfferMaker made = made().opened();
        Officer stranger = OfferMaker.officer(Role.SCHOOL_CLERK, made.district, "another-school");
        Map<String, Consumer<Officer>> all = reading(made);
        all.putAll(writing(made));
        long before = state(made);
        all.forEach((name, use) ->
                assertThat(code(() -> use.accept(stranger))).as(name).isEqualTo("not-yours"));
        assertThat(classDesk.list(stranger, query(0)).total()).isZero();
        assertThat(state(made)).isEqualTo(before);
    }

    @Test
    void theDistrictReadsEverySchoolAndChangesNoneOfTheirs() {
        OfferMaker made = made().opened();
        ClassRow row = aClass(made, "象棋");
        reading(made).forEach((name, use) -> use.accept(made.office));
        assertThat(classDesk.list(made.office, query(0)).lines())
                .extracting(line -> line.row().code())
                .contains(row.code());
        Map<String, Consumer<Officer>> all = writing(made);
        long before = state(made);
        all.forEach((name, use) ->
                assertThat(code(() -> use.accept(made.office))).as(name).isEqualTo("not-yours"));
        assertThat(state(made)).isEqualTo(before);
    }

    @Test
    void aSchoolKeepsNeitherWhitelistNorCeilings() {
        OfferMaker made = made();
        LocalDate today = LocalDate.now(clock);
        ProviderRow body = new ProviderRow(
                "", made.district, "W1", "机构", today, today.plusDays(9), ProviderState.LISTED, "文", null, 0);
        assertThat(code(() -> whitelistDesk.keep(made.clerk, body))).isEqualTo("not-yours");
        assertThat(code(() -> whitelistDesk.settle(
                        made.clerk, made.district, Stage.PRIMARY, false, new Money(1), OfferMaker.YEAR, "文")))
                .isEqualTo("not-yours");
        whitelistDesk.keep(made.office, body);
        assertThat(code(() -> whitelistDesk.keep(made.office, body))).isEqualTo("provider-twice");
        assertThat(whitelistDesk.providers(made.clerk, made.district)).hasSize(1);
    }

    @Test
    void theSecondSaverIsTold() {
        OfferMaker made = made().opened();
        ClassRow row = aClass(made, "跳绳");
        classDesk.change(made.clerk, row.code(), row.version(), row.entry());
        assertThat(code(() -> classDesk.change(made.clerk, row.code(), row.version(), row.entry())))
                .isEqualTo("changed-meanwhile");
        EnrolmentSetting setting = terms.setting(made.term.code());
        termDesk.settle(made.clerk, setting);
        assertThat(code(() -> termDesk.settle(made.clerk, setting))).isEqualTo("changed-meanwhile");
        int version = terms.get(made.term.code()).version();
        List<CareSlot> slots = terms.slots(made.term.code());
        termDesk.slots(made.clerk, made.term.code(), version, slots);
        assertThat(code(() -> termDesk.slots(made.clerk, made.term.code(), version, slots)))
                .isEqualTo("changed-meanwhile");
    }

    @Test
    void everyChangeOfTheClerkIsInTheTrail() {
        OfferMaker made = made().opened();
        writing(made).values().forEach(use -> use.accept(made.clerk));
        assertThat(probe.number("select count(distinct what) from audit_entry where district_code = '" + made.district
                        + "' and what like 'afterschool.%' and outcome = 'DONE'"))
                .isEqualTo(writing(made).size() - 2);
    }

    @Test
    void anAgreementNeverChangesAndTheSameTextStaysItsVersion() {
        OfferMaker made = made();
        Agreement first = agreements.current(made.school).orElseThrow();
        Agreement second = termDesk.agree(made.clerk, made.school, "课后服务协议", "自愿参加。");
        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(termDesk.agree(made.clerk, made.school, "课后服务协议", "自愿参加。 ")).isEqualTo(second);
        assertThat(agreements.find(first.code())).contains(first);
        for (String statement : List.of(
                "update afterschool_agreement set body = 'x' where code = '" + first.code() + "'",
                "delete from afterschool_agreement where code = '" + first.code() + "'")) {
            assertThatThrownBy(() -> probe.change(statement)).as(statement).isNotNull();
        }
    }

    @Test
    void aPageOfManyClassesTakesThreeStatements() {
        OfferMaker made = made().opened();
        for (int i = 0; i < 25; i++) {
            ClassRow row = aClass(made, "课程" + i);
            if (i % 2 == 0) {
                classDesk.open(made.clerk, row.code(), row.version());
            }
        }
        ClassPage page = classDesk.list(made.clerk, query(20));
        assertThat(page.total()).isEqualTo(25);
        assertThat(page.lines()).hasSize(5);
        double one = selects(() -> terms.of(made.school));
        double list = selects(() -> classDesk.list(made.clerk, query(0)));
        assertThat(list - one).as("statements beside one").isLessThan(3);
    }

    @Test
    void aClosedClassWithTooFewChildrenWaitsUntilTheSchoolDecides() {
        OfferMaker made = made().opened();
        ClassRow few = open(made, aClass(made, "剪纸"));
        ClassRow enough = open(made, aClass(made, "泥塑"));
        probe.book("F1" + made.school, few.product(3));
        probe.book("F2" + made.school, enough.product(3));
        probe.book("F3" + made.school, enough.product(3));
        assertThat(classDesk.few(made.clerk)).isZero();
        probe.change("update afterschool_setting set closes_at = utc_timestamp(6) where term_code = '"
                + made.term.code() + "'");
        assertThat(classDesk.few(made.clerk)).isEqualTo(1);
        classDesk.hold(made.clerk, few.code(), few.version(), "家长都希望开班");
        assertThat(classDesk.few(made.clerk)).isZero();
    }

    /** The statements of one use with what the pool asks for itself, from many: what is polled meanwhile is lost in the number. */
    private double selects(Runnable use) {
        int times = 50;
        long before = probe.statements("Com_select");
        for (int i = 0; i < times; i++) {
            use.run();
        }
        return (probe.statements("Com_select") - before) / (double) times;
    }

    private Map<String, Consumer<Officer>> reading(OfferMaker made) {
        Map<String, Consumer<Officer>> all = new LinkedHashMap<>();
        all.put("terms", officer -> termDesk.terms(officer, made.school));
        all.put("term", officer -> termDesk.get(officer, made.term.code()));
        all.put("agreements", officer -> termDesk.agreements(officer, made.school));
        all.put("courses", officer -> supplyDesk.courses(officer, made.school));
        all.put("rooms", officer -> supplyDesk.rooms(officer, made.school));
        all.put("teachers", officer -> supplyDesk.teachers(officer, made.school));
        all.put("seen", officer -> classDesk.seen(officer, made.term.code(), true));
        return all;
    }

    private Map<String, Consumer<Officer>> writing(OfferMaker made) {
        String term = made.term.code();
        ClassRow row = aClass(made, "轮滑" + System.nanoTime());
        ClassRow kept = aClass(made, "健身" + System.nanoTime());
        String other = made.course("花样" + System.nanoTime());
        RowFile file = file(SheetKind.TEACHERS, "工号,姓名\nZ1,张一\n");
        Map<String, Consumer<Officer>> all = new LinkedHashMap<>();
        all.put(
                "course",
                officer -> supplyDesk.keep(
                        officer,
                        new CourseRow("", made.school, made.category, "", "新课", CourseKind.COURSE, "", "", true, 0)));
        all.put("room", officer -> supplyDesk.keep(officer, new RoomRow("", made.school, "新室", 40, true, 0)));
        all.put("teacher", officer -> supplyDesk.keep(officer, new TeacherRow("", made.school, "N1", "新", true, 0)));
        all.put("preview", officer -> supplyDesk.preview(officer, made.school, SheetKind.TEACHERS, term, file, false));
        all.put(
                "import",
                officer -> supplyDesk.importFile(officer, made.school, SheetKind.TEACHERS, term, file, false));
        all.put("mark", officer -> termDesk.mark(officer, term, terms.get(term).version(), List.of()));
        all.put(
                "slots",
                officer -> termDesk.slots(officer, term, terms.get(term).version(), terms.slots(term)));
        all.put("settle", officer -> termDesk.settle(officer, terms.setting(term)));
        all.put("agree", officer -> termDesk.agree(officer, made.school, "新协议", "新的正文" + System.nanoTime()));
        all.put("change", officer -> classDesk.change(officer, row.code(), row.version(), row.entry()));
        all.put("open", officer -> classDesk.open(officer, kept.code(), kept.version()));
        all.put("hold", officer -> classDesk.hold(officer, kept.code(), kept.version() + 1, "因故"));
        all.put("cancel", officer -> classDesk.cancel(officer, kept.code(), kept.version() + 2, "因故"));
        all.put("enter", officer -> classDesk.enter(officer, term, OfferMaker.entry(other, null, "FRI-3")));
        return all;
    }

    private OfferMaker made() {
        return OfferMaker.of(schools, terms, catalogue, agreements, clock);
    }

    private ClassRow aClass(OfferMaker made, String name) {
        return classDesk.enter(
                made.clerk, made.term.code(), OfferMaker.entry(made.course(name), made.teacher(name), "MON-2"));
    }

    private ClassRow open(OfferMaker made, ClassRow row) {
        return classDesk.open(made.clerk, row.code(), row.version());
    }

    private static RowFile file(SheetKind kind, String text) {
        return RowFile.read(text.getBytes(UTF_8), IntakeOptions.usual(), kind.titles());
    }

    private static ClassQuery query(int first) {
        return new ClassQuery(null, null, null, null, 0, 0, false, "", ClassQuery.Order.NAME, first, 20);
    }

    private long state(OfferMaker made) {
        return probe.number("select (select coalesce(sum(version), 0) from afterschool_class where school_code = '"
                + made.school + "') * 10000 + (select sum(version) from afterschool_term where school_code = '"
                + made.school + "') * 100 + (select count(*) from afterschool_agreement where school_code = '"
                + made.school + "') + (select count(*) from afterschool_teacher where school_code = '" + made.school
                + "')");
    }

    private static String code(ThrowingCallable use) {
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
