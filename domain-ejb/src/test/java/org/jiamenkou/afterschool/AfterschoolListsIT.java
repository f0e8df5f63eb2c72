package org.jiamenkou.afterschool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.intake.RowFile;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.school.Schools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a clerk takes in at once: lists, and a former term. */
@ExtendWith(ArquillianExtension.class)
class AfterschoolListsIT {

    @EJB
    private ClassDesk classDesk;

    @EJB
    private TermDesk termDesk;

    @EJB
    private SupplyDesk supplyDesk;

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
    void aListIsTakenWholeOrNotAtAllUnlessWrongRowsAreLeftOut() {
        OfferMaker made = made();
        RowFile teachers = file(SheetKind.TEACHERS, "工号,姓名\nA1,李一\nA2,\nA3,王三\n");
        SheetOutcome looked = preview(made, SheetKind.TEACHERS, teachers, false);
        assertThat(looked.result()).isEqualTo(SheetOutcome.Result.REFUSED);
        assertThat(looked.refused()).extracting(SheetOutcome.Refused::row).containsExactly(3);
        assertThat(taken(made, SheetKind.TEACHERS, teachers, false).result()).isEqualTo(SheetOutcome.Result.REFUSED);
        assertThat(catalogue.teachers(made.school)).isEmpty();

        SheetOutcome skipping = preview(made, SheetKind.TEACHERS, teachers, true);
        assertThat(skipping.result()).isEqualTo(SheetOutcome.Result.READY);
        assertThat(catalogue.teachers(made.school)).isEmpty();
        SheetOutcome taken = taken(made, SheetKind.TEACHERS, teachers, true);
        assertThat(taken.added()).isEqualTo(2);
        assertThat(catalogue.teachers(made.school))
                .extracting(TeacherRow::number)
                .containsExactlyInAnyOrder("A1", "A3");
        assertThat(taken(made, SheetKind.TEACHERS, teachers, true).result()).isEqualTo(SheetOutcome.Result.UNCHANGED);
    }

    @Test
    void classesAreTakenInOnceAndTheirClashesFoundWithinTheFile() {
        OfferMaker made = made().ceiling(false, 300);
        made.teacher("陈老师");
        made.room("科学楼201", 45);
        String titles = "课程,班名,类别,年级,最少人数,最多人数,时段,单价,教师工号,教室,自备学具\n";
        String rows = "航模,一班,体育运动,3-6,15,30,周一16:30、周三第2段,2.5,T1,科学楼201,自备电池\n";
        RowFile clashing = file(SheetKind.CLASSES, titles + rows + "船模,,体育运动,三至六年级,15,30,MON-2,2.5,T1,,\n");
        SheetOutcome looked = preview(made, SheetKind.CLASSES, clashing, false);
        assertThat(looked.refused())
                .extracting(one -> one.row() + " " + one.code() + " " + one.arguments())
                .containsExactly("3 teacher-clash [陈老师, MON-2, 航模 一班]");
        assertThat(catalogue.courses(made.school)).isEmpty();

        RowFile sound = file(SheetKind.CLASSES, titles + rows);
        assertThat(taken(made, SheetKind.CLASSES, sound, false).added()).isEqualTo(1);
        assertThat(taken(made, SheetKind.CLASSES, sound, false).result()).isEqualTo(SheetOutcome.Result.UNCHANGED);
        RowFile dearer = file(SheetKind.CLASSES, titles + rows.replace("2.5", "3.00"));
        assertThat(taken(made, SheetKind.CLASSES, dearer, false).changed()).isEqualTo(1);
        ClassRow row = classDesk.list(made.clerk, query(0)).lines().get(0).row();
        assertThat(row.title()).isEqualTo("航模 一班");
        assertThat(row.price()).isEqualTo(new Money(300));
        assertThat(row.slots()).extracting(CareSlot::code).containsExactly("MON-2", "WED-2");
        assertThat(row.equipment()).isEqualTo("自备电池");
    }

    @Test
    void aCopiedTermBringsDraftsAndTellsWhatItLeftOut() {
        OfferMaker made = made().opened();
        LocalDate today = LocalDate.now(clock);
        ProviderRow body = made.provider("C1", today.minusDays(99), made.term.lastDay(), ProviderState.LISTED);
        ClassRow own = aClass(made, "合唱");
        ClassEntry theirs = OfferMaker.entry(made.course("编程"), null, "TUE-2").led(null, body.code(), null);
        classDesk.enter(made.clerk, made.term.code(), theirs);
        TermRow next = termDesk.open(
                made.clerk,
                new TermEntry(
                        made.school,
                        "下学期",
                        OfferMaker.YEAR,
                        Season.SPRING,
                        made.term.lastDay().plusDays(20),
                        made.term.lastDay().plusDays(120)));

        Copied copied = termDesk.copy(made.clerk, made.term.code(), next.code(), next.version());
        assertThat(copied.classes()).isEqualTo(2);
        assertThat(copied.left()).extracting(Copied.Left::code).containsExactly("provider-invalid");
        List<ClassPage.Line> drafts = classDesk.seen(made.clerk, next.code(), true);
        assertThat(drafts).hasSize(2).allMatch(line -> line.row().state() == ClassState.DRAFT);
        assertThat(drafts)
                .filteredOn(line -> line.row().courseName().equals("合唱"))
                .extracting(line -> line.row().teacherCode())
                .containsExactly(own.teacherCode());
        int version = terms.get(next.code()).version();
        assertThat(termDesk.copy(made.clerk, made.term.code(), next.code(), version)
                        .classes())
                .isZero();
    }

    private OfferMaker made() {
        return OfferMaker.of(schools, terms, catalogue, agreements, clock);
    }

    private ClassRow aClass(OfferMaker made, String name) {
        return classDesk.enter(
                made.clerk, made.term.code(), OfferMaker.entry(made.course(name), made.teacher(name), "MON-2"));
    }

    private SheetOutcome preview(OfferMaker made, SheetKind kind, RowFile file, boolean skip) {
        return supplyDesk.preview(made.clerk, made.school, kind, made.term.code(), file, skip);
    }

    private SheetOutcome taken(OfferMaker made, SheetKind kind, RowFile file, boolean skip) {
        return supplyDesk.importFile(made.clerk, made.school, kind, made.term.code(), file, skip);
    }

    private static RowFile file(SheetKind kind, String text) {
        return RowFile.read(text.getBytes(UTF_8), IntakeOptions.usual(), kind.titles());
    }

    private static ClassQuery query(int first) {
        return new ClassQuery(null, null, null, null, 0, 0, false, "", ClassQuery.Order.NAME, first, 20);
    }
}
