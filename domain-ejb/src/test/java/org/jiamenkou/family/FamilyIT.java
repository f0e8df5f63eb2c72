package org.jiamenkou.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.message.LetterProbe;
import org.jiamenkou.school.Schools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whose a child is, and that nobody else gets at it, on a real database. */
@ExtendWith(ArquillianExtension.class)
class FamilyIT {

    @EJB
    private Families families;

    @EJB
    private RollDesk desk;

    @EJB
    private Schools schools;

    @EJB
    private FamilyProbe probe;

    @EJB
    private LetterProbe letters;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(FamilyProbe.class, LetterProbe.class, Town.class);
    }

    @Test
    void aChildTheRollKnowsIsBoundAndItsGuardianTold() {
        Town town = new Town(schools, "绑定区");
        String code = pupil(town, "张小明", "0017");
        String phone = FamilyProbe.freshPhone();
        Guardian guardian = guardian(phone);

        ChildRow row = families.bind(guardian, town.binding(" 张 小明", "００１７"));

        assertThat(row.code()).isEqualTo(code);
        assertThat(row.state()).isEqualTo(ChildState.BOUND);
        assertThat(row.schoolName()).isEqualTo("一小");
        assertThat(row.grade()).isEqualTo(3);
        assertThat(families.children(guardian)).containsExactly(row);
        assertThat(letters.to(phone)).last().asString().contains("张*").doesNotContain("小明");
        assertThat(families.bind(guardian, town.binding("张小明", "0017"))).isEqualTo(row);
    }

    @Test
    void whatTheRollDoesNotKnowWaitsForTheSchoolAndSoDoesASecondGuardian() {
        Town town = new Town(schools, "等待区");
        pupil(town, "李四", "0018");
        Guardian first = guardian(FamilyProbe.freshPhone());
        Guardian second = guardian(FamilyProbe.freshPhone());

        ChildRow wrong = families.bind(first, town.binding("李四", "0019"));
        assertThat(wrong.state()).isEqualTo(ChildState.WAITING);
        assertThat(families.bind(first, town.binding("李四", "0019")).code()).isEqualTo(wrong.code());
        assertThat(families.bind(first, town.binding("李四", "0018")).state()).isEqualTo(ChildState.BOUND);
        assertThat(families.bind(second, town.binding("李四", "0018")).state()).isEqualTo(ChildState.WAITING);
        assertThat(refusal(() -> families.child(first, wrong.code(), Right.FULL)))
                .isEqualTo("child-waits");
        assertThat(refusal(() -> families.child(second, wrong.code(), Right.FULL)))
                .isEqualTo("not-yours");
    }

    @Test
    void ofTwoStrangersWhoKnowTheSameChildAtTheSameMomentOneIsBound() throws Exception {
        Town town = new Town(schools, "同时区");
        pupil(town, "王五", "0020");
        List<Callable<ChildState>> both = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Guardian guardian = guardian(FamilyProbe.freshPhone());
            both.add(() -> families.bind(guardian, town.binding("王五", "0020")).state());
        }
        assertThat(atOnce(both)).containsOnlyOnce(ChildState.BOUND).contains(ChildState.WAITING);
    }

    @Test
    void nobodyFindsAChildByTrying() {
        Town town = new Town(schools, "试探区");
        pupil(town, "赵六", "0021");
        Guardian stranger = guardian(FamilyProbe.freshPhone());
        Clock now = Clock.fixed(Instant.now(), ZoneOffset.UTC);
        for (int i = 0; i < 5; i++) {
            probe.bind(stranger, town.binding("赵六", "100" + i), now);
        }
        Binding sixth = town.binding("赵六", "1006");
        assertThat(refusal(() -> probe.bind(stranger, sixth, now))).isEqualTo("wait");
        Guardian another = guardian(FamilyProbe.freshPhone());
        for (int i = 0; i < 5; i++) {
            families.bind(another, town.binding("赵六", "200" + i));
        }
        Guardian third = guardian(FamilyProbe.freshPhone());
        assertThat(families.bind(third, town.binding("赵六", "0021")).state())
                .as("after ten tries in a day only the school binds")
                .isEqualTo(ChildState.WAITING);
    }

    @Test
    void everythingAboutAChildOfSomebodyElseIsRefusedAsIfThereWereNone() {
        Town town = new Town(schools, "守护区");
        String code = pupil(town, "孙七", "0022");
        Guardian guardian = guardian(FamilyProbe.freshPhone());
        families.bind(guardian, town.binding("孙七", "0022"));
        Guardian stranger = guardian(FamilyProbe.freshPhone());

        assertThat(refusal(() -> families.child(stranger, code, Right.PICK_UP))).isEqualTo("not-yours");
        assertThat(refusal(() -> families.child(stranger, "NOSUCHCODE22", Right.PICK_UP)))
                .isEqualTo("not-yours");
        Guardian collector = probe.guardians(
                        List.of(new FamilyMaker.NewGuardian(new Phone(FamilyProbe.freshPhone()), code, Right.PICK_UP)))
                .get(0)
                .guardian();
        assertThat(families.child(collector, code, Right.PICK_UP).aided()).isFalse();
        assertThat(refusal(() -> families.child(collector, code, Right.FULL))).isEqualTo("not-yours");
    }

    @Test
    void aFamilyThatIsOnNoRollEntersItsChild() {
        Town town = new Town(schools, "自填区");
        Guardian guardian = guardian(FamilyProbe.freshPhone());

        ChildRow row = families.enter(guardian, new NewChild("阿依古丽•买买提", town.district, 2));

        assertThat(row.state()).isEqualTo(ChildState.OWN);
        assertThat(row.name()).isEqualTo("阿依古丽·买买提");
        assertThat(row.schoolCode()).isNull();
        assertThat(refusal(() -> families.enter(guardian, new NewChild("<b>", town.district, null))))
                .isEqualTo("name");
    }

    @Test
    void newsGoesToEveryGuardianWithFullRightsOnceAndOnlyWhenItIsCommitted() {
        Town town = new Town(schools, "告知区");
        String code = pupil(town, "周八", "0023");
        List<String> phones = List.of(FamilyProbe.freshPhone(), FamilyProbe.freshPhone(), FamilyProbe.freshPhone());
        probe.guardians(List.of(
                new FamilyMaker.NewGuardian(new Phone(phones.get(0)), code, Right.FULL),
                new FamilyMaker.NewGuardian(new Phone(phones.get(1)), code, Right.FULL),
                new FamilyMaker.NewGuardian(new Phone(phones.get(2)), code, Right.PICK_UP)));

        assertThatThrownBy(() -> probe.tell(code, "undone/" + Town.RUN, true)).isNotNull();
        probe.tell(code, "done/" + Town.RUN, false);
        probe.tell(code, "done/" + Town.RUN, false);

        assertThat(letters.to(phones.get(0))).hasSize(1);
        assertThat(letters.to(phones.get(1))).hasSize(1);
        assertThat(letters.to(phones.get(2))).isEmpty();
        assertThatThrownBy(() -> families.tell(code, "outside", "child-bound", List.of("张*")))
                .as("outside a transaction")
                .isNotNull();
    }

    @Test
    void theSchoolSettlesARequestOnceAndTheGuardianIsTold() {
        Town town = new Town(schools, "确认区");
        String code = pupil(town, "吴九", "0024");
        String phone = FamilyProbe.freshPhone();
        Guardian guardian = guardian(phone);
        ChildRow asked = families.bind(guardian, town.binding("吴九", "0042"));

        List<ClaimRow> pending = desk.pending(town.clerk(town.first), town.first);
        assertThat(pending).singleElement().satisfies(row -> {
            assertThat(row.code()).isEqualTo(asked.code());
            assertThat(row.phoneMasked()).isEqualTo(guardian.phoneMasked());
            assertThat(row.candidates())
                    .singleElement()
                    .satisfies(candidate -> assertThat(candidate.pupil().code()).isEqualTo(code));
        });
        assertThat(refusal(() -> desk.confirm(town.clerk(town.second), asked.code(), code)))
                .isEqualTo("not-yours");
        desk.confirm(town.clerk(town.first), asked.code(), code);
        assertThat(refusal(() -> desk.refuse(town.clerk(town.first), asked.code(), "查无此人")))
                .isEqualTo("unknown-claim");

        assertThat(families.child(guardian, code, Right.FULL).state()).isEqualTo(ChildState.BOUND);
        assertThat(letters.to(phone)).last().asString().contains("一小 已确认");
    }

    @Test
    void aRefusalOfTheSchoolIsShownWithItsReason() {
        Town town = new Town(schools, "拒绝区");
        String phone = FamilyProbe.freshPhone();
        Guardian guardian = guardian(phone);
        ChildRow asked = families.bind(guardian, town.binding("郑十", "0042"));

        desk.refuse(town.office(), asked.code(), "名册中没有这名学生");

        assertThat(families.children(guardian)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(ChildState.REFUSED);
            assertThat(row.reason()).isEqualTo("名册中没有这名学生");
        });
        assertThat(letters.to(phone)).last().asString().contains("名册中没有这名学生");
    }

    private String pupil(Town town, String name, String numberEnd) {
        return probe.pupils(List.of(town.pupil(name, numberEnd))).get(0);
    }

    private Guardian guardian(String phone) {
        return probe.guardian(phone);
    }

    static String refusal(Runnable useCase) {
        try {
            useCase.run();
            return "done";
        } catch (org.jiamenkou.kernel.DomainException refused) {
            return refused.code();
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> all) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(all)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
