package org.jiamenkou.family;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.family.RollOutcome.Result;
import org.jiamenkou.intake.Intake;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeFinding;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.intake.Shape;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.school.Schools;
import org.jiamenkou.staff.Officer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A school's file of pupils, taken in again and again, on a real database. */
@ExtendWith(ArquillianExtension.class)
class RollDeskIT {

    private static final String TITLES = "学籍号,姓名,性别,年级,班级,资助\n";

    @EJB
    private RollDesk desk;

    @EJB
    private Families families;

    @EJB
    private Schools schools;

    @EJB
    private FamilyProbe probe;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(FamilyProbe.class, Town.class, FamilyIT.class);
    }

    @Test
    void theSameFileTwiceChangesNothingAndALookChangesNothing() {
        Town town = new Town(schools, "名册区");
        Officer clerk = town.clerk(town.first);
        IntakeFile file = file(row("0001", "张三", "三年级", "2班", "是") + row("0002", "李四", "一年级", "向日葵班", ""));

        assertThat(desk.preview(clerk, all(town.first), file).result()).isEqualTo(Result.READY);
        assertThat(desk.list(clerk, RollQuery.of(town.first)).total()).isZero();
        assertThat(desk.importFile(clerk, all(town.first), file))
                .extracting(RollOutcome::result, RollOutcome::added)
                .containsExactly(Result.APPLIED, 2);
        assertThat(desk.importFile(clerk, all(town.first), file).result()).isEqualTo(Result.UNCHANGED);

        RollPage page = desk.list(clerk, RollQuery.of(town.first));
        assertThat(page.rows())
                .extracting(PupilRow::name, PupilRow::grade, PupilRow::className, PupilRow::aided)
                .containsExactly(tuple("李四", 1, "向日葵班", false), tuple("张三", 3, "2班", true));
        assertThat(page.rows().get(0).numberMasked()).matches("L..\\*+2");
    }

    @Test
    void ofAFileWithWrongRowsNothingIsTakenOrAllButThose() {
        Town town = new Town(schools, "错行区");
        Officer clerk = town.clerk(town.first);
        String twice = row("0003", "王五", "三年级", "2班", "否");
        IntakeFile file = file(twice
                + twice
                + row("0004", "赵六", "十年级", "2班", "")
                + "G11010519491231002Y,孙七,男,三年级,2班,\n"
                + "G110105194912310021,孙七,男,三年级,2班,\n"
                + row("0005", "周8", "三年级", "2班", "")
                + row("0006", "吴九", "三年级", "2班", "也许")
                + row("0007", "郑一", "三年级", "2班", "")
                + row("0008", "郑二", "三年级", "2班", "")
                + row("0009", "郑三", "三年级", "2班", ""));

        RollOutcome refused = desk.importFile(clerk, all(town.first), file);
        assertThat(refused.result()).isEqualTo(Result.REFUSED);
        assertThat(refused.findings())
                .filteredOn(found -> found.severity() == Severity.ERROR)
                .extracting(IntakeFinding::row, IntakeFinding::code)
                .containsExactly(
                        tuple(3, "roll-number-twice"),
                        tuple(4, "class-unreadable"),
                        tuple(5, "roll-number-unreadable"),
                        tuple(6, "roll-number-check"),
                        tuple(7, "pupil-name-unreadable"),
                        tuple(8, "aided-unreadable"));
        assertThat(desk.list(clerk, RollQuery.of(town.first)).total()).isZero();

        RollOutcome most = desk.importFile(clerk, new RollOrder(town.first, true, false), file);
        assertThat(most).extracting(RollOutcome::added, RollOutcome::skipped).containsExactly(4, 6);
        assertThat(most.findings())
                .allSatisfy(found -> assertThat(found.words()).isNotBlank());
        assertThat(most.findings().toString()).doesNotContain("194912310021");
    }

    @Test
    void whoIsNotInACompleteFileHasLeftAndComesBackAsTheSameChild() {
        Town town = new Town(schools, "转学区");
        Officer clerk = town.clerk(town.first);
        String stays = row("0010", "张三", "三年级", "2班", "");
        String goes = row("0011", "李四", "三年级", "2班", "");
        desk.importFile(clerk, all(town.first), file(stays + goes));
        Guardian guardian = probe.guardian(FamilyProbe.freshPhone());
        ChildRow child = families.bind(guardian, town.binding("李四", "0011"));

        RollOrder complete = new RollOrder(town.first, false, true);
        assertThat(desk.preview(clerk, complete, file(stays)).leaving()).isEqualTo(1);
        assertThat(desk.importFile(clerk, complete, file(stays)).leaving()).isEqualTo(1);
        assertThat(families.child(guardian, child.code(), Right.FULL))
                .extracting(ChildRow::state, ChildRow::schoolCode)
                .containsExactly(ChildState.LEFT, null);

        RollOutcome moved = desk.importFile(town.clerk(town.second), all(town.second), file(goes));
        assertThat(moved.moved()).isEqualTo(1);
        assertThat(families.child(guardian, child.code(), Right.FULL).schoolCode())
                .isEqualTo(town.second);
    }

    @Test
    void noSchoolTakesAPupilWhoIsStillOnTheRollOfAnother() {
        Town town = new Town(schools, "争抢区");
        IntakeFile file = file(row("0012", "张三", "三年级", "2班", ""));
        desk.importFile(town.clerk(town.first), all(town.first), file);

        RollOutcome refused = desk.importFile(town.clerk(town.second), all(town.second), file);
        assertThat(refused.result()).isEqualTo(Result.REFUSED);
        assertThat(refused.findings())
                .filteredOn(found -> found.severity() == Severity.ERROR)
                .extracting(IntakeFinding::code)
                .containsExactly("at-another-school");
        assertThat(desk.importFile(town.office(), all(town.second), file).moved())
                .as("the district's office may")
                .isEqualTo(1);
    }

    @Test
    void everyLookAtPersonalDataIsInTheTrailWithoutTheData() {
        Town town = new Town(schools, "留痕区");
        Officer clerk = town.clerk(town.first);
        desk.importFile(clerk, all(town.first), file(row("0013", "张小三", "三年级", "2班", "")));
        String phone = FamilyProbe.freshPhone();
        Guardian guardian = probe.guardian(phone);
        String child = families.bind(guardian, town.binding("张小三", "0013")).code();

        desk.list(clerk, RollQuery.of(town.first));
        desk.guardians(clerk, child);
        desk.pending(clerk, town.first);
        assertThat(desk.phone(clerk, child, guardian.code())).isEqualTo(phone);
        desk.leave(clerk, child);

        String mine = " from audit_entry where district_code = '" + town.district + "' and outcome = 'DONE'";
        assertThat(probe.text("select group_concat(what order by number)" + mine))
                .isEqualTo("roll.import,roll.read,guardian.read,claim.read,guardian.phone,roll.leave");
        for (String personal : List.of("张小三", phone)) {
            assertThat(probe.number("select count(*)" + mine + " and concat_ws(' ', subject, before_text, after_text)"
                            + " like '%" + personal + "%'"))
                    .isZero();
        }
    }

    @Test
    void clerksKeepTheirOwnSchoolOnly() {
        Town town = new Town(schools, "本校区");
        Officer stranger = town.clerk(town.second);
        String child = probe.pupils(List.of(town.pupil("张三", "0014"))).get(0);
        IntakeFile file = file(row("0015", "李四", "三年级", "2班", ""));
        List<Runnable> all = List.of(
                () -> desk.preview(stranger, all(town.first), file),
                () -> desk.importFile(stranger, all(town.first), file),
                () -> desk.list(stranger, RollQuery.of(town.first)),
                () -> desk.leave(stranger, child),
                () -> desk.guardians(stranger, child),
                () -> desk.phone(stranger, child, "NOBODY234567"),
                () -> desk.pending(stranger, town.first));
        assertThat(all)
                .allSatisfy(useCase -> assertThat(FamilyIT.refusal(useCase)).isEqualTo("not-yours"));
    }

    private static RollOrder all(String school) {
        return new RollOrder(school, false, false);
    }

    private static String row(String end, String name, String grade, String className, String aided) {
        return Town.number(end) + "," + name + ",女," + grade + "," + className + "," + aided + "\n";
    }

    private static IntakeFile file(String rows) {
        return Intake.read(
                (TITLES + rows).getBytes(UTF_8), IntakeOptions.usual().expecting(Shape.PUPILS));
    }
}
