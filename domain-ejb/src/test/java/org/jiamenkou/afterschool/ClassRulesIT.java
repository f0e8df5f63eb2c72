package org.jiamenkou.afterschool;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.school.Schools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a class keeps to when it is entered: calendar, teacher, room, ceiling and whitelist. */
@ExtendWith(ArquillianExtension.class)
class ClassRulesIT {

    @EJB
    private ClassDesk desk;

    @EJB
    private Terms terms;

    @EJB
    private Catalogue catalogue;

    @EJB
    private Agreements agreements;

    @EJB
    private Schools schools;

    @Inject
    private Clock clock;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(AfterschoolProbe.class, OfferMaker.class);
    }

    @Test
    void sessionsFollowFromSlotsAndCalendar() {
        OfferMaker made = made();
        ClassRow row = enter(made, OfferMaker.entry(made.course("航模"), made.teacher("李老师"), "MON-2", "WED-2"));
        long mondays = terms.calendar(made.term.code()).days(MONDAY).size();
        assertThat(row.sessions())
                .isEqualTo((int) mondays
                        + terms.calendar(made.term.code())
                                .days(java.time.DayOfWeek.WEDNESDAY)
                                .size());
        assertThat(row.lessons()).isEqualTo(row.sessions());
        assertThat(row.slots()).extracting(CareSlot::code).containsExactly("MON-2", "WED-2");
    }

    @Test
    void aTeacherAndARoomAreInOneClassAtATime() {
        OfferMaker made = made();
        String teacher = made.teacher("赵老师");
        String room = made.room("101", 40);
        ClassEntry first = OfferMaker.entry(made.course("象棋"), teacher, "TUE-2").led(teacher, null, room);
        enter(made, first);

        ClassEntry sameTeacher = OfferMaker.entry(made.course("围棋"), teacher, "TUE-2", "THU-2");
        assertThatThrownBy(() -> enter(made, sameTeacher)).hasMessage("teacher-clash [赵老师, TUE-2, 象棋 一班]");
        String other = made.teacher("孙老师");
        ClassEntry sameRoom =
                OfferMaker.entry(made.course("国画"), other, "TUE-2").led(other, null, room);
        assertThatThrownBy(() -> enter(made, sameRoom)).hasMessage("room-clash [101, TUE-2, 象棋 一班]");
        ClassEntry larger = new ClassEntry(
                first.course(),
                "二班",
                first.grades(),
                5,
                41,
                Map.of(),
                List.of("FRI-2"),
                Money.NONE,
                null,
                null,
                room,
                "");
        assertThatThrownBy(() -> enter(made, larger)).hasMessage("room-too-small [101, 40, 41]");
    }

    @Test
    void ofTwoWhoGiveOneTeacherTwoClassesAtOnceOneIsRefused() throws Exception {
        OfferMaker made = made();
        String teacher = made.teacher("钱老师");
        List<String> courses = List.of(made.course("篮球"), made.course("足球"), made.course("排球"), made.course("网球"));
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService savers = Executors.newFixedThreadPool(courses.size());
        List<Future<String>> said = new ArrayList<>();
        for (String course : courses) {
            said.add(savers.submit(() -> {
                start.await();
                return code(() -> enter(made, OfferMaker.entry(course, teacher, "WED-2")));
            }));
        }
        start.countDown();
        List<String> outcomes = new ArrayList<>();
        for (Future<String> one : said) {
            outcomes.add(one.get());
        }
        savers.shutdown();
        assertThat(outcomes)
                .containsOnlyOnce("done")
                .filteredOn("teacher-clash"::equals)
                .hasSize(3);
    }

    @Test
    void noLessonCostsMoreThanTheCeilingAndItsDocumentIsKept() {
        OfferMaker made = made();
        ClassEntry free = OfferMaker.entry(made.course("书法"), made.teacher("周老师"), "MON-2");
        assertThatThrownBy(() -> enter(made, OfferMaker.priced(free, 100))).hasMessage("ceiling-unknown [primary]");
        made.ceiling(false, 300).ceiling(true, 500);
        assertThatThrownBy(() -> enter(made, OfferMaker.priced(free, 301)))
                .hasMessage("above-ceiling [3.01, 3.00, 价〔2026〕7号]");
        ClassRow row = enter(made, OfferMaker.priced(free, 300));
        assertThat(row.document()).isEqualTo("价〔2026〕7号");
        assertThat(row.fee()).isEqualTo(new Money(300L * row.lessons()));

        LocalDate today = LocalDate.now(clock);
        ProviderRow body = made.provider("B1", today.minusDays(99), today.plusDays(299), ProviderState.LISTED);
        ClassEntry theirs = OfferMaker.priced(OfferMaker.entry(made.course("编程"), null, "TUE-2"), 500);
        assertThat(enter(made, theirs.led(null, body.code(), null)).price()).isEqualTo(new Money(500));
    }

    @Test
    void onlyABodyListedForEverySessionMayTeach() {
        OfferMaker made = made();
        LocalDate today = LocalDate.now(clock);
        ProviderRow ending = made.provider("E1", today.minusDays(99), today.plusDays(30), ProviderState.LISTED);
        ProviderRow removed = made.provider("R1", today.minusDays(99), today.plusDays(299), ProviderState.REMOVED);
        ClassEntry entry = OfferMaker.entry(made.course("击剑"), null, "FRI-2");
        for (ProviderRow body : List.of(ending, removed)) {
            assertThatThrownBy(() -> enter(made, entry.led(null, body.code(), null)))
                    .hasMessageStartingWith("provider-invalid [" + body.name() + ", " + body.number());
        }
    }

    private OfferMaker made() {
        return OfferMaker.of(schools, terms, catalogue, agreements, clock);
    }

    private ClassRow enter(OfferMaker made, ClassEntry entry) {
        return desk.enter(made.clerk, made.term.code(), entry);
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
