package org.jiamenkou.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.intake.Intake;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.kernel.GroupKind;
import org.jiamenkou.kernel.MemberRole;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.notice.NoticeRefusal;
import org.jiamenkou.notice.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Groups, memberships, campuses and mergers on a real database. */
@ExtendWith(ArquillianExtension.class)
class GroupsAndCampusesIT {

    private static final String RUN = Long.toString(System.nanoTime(), 36);
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 9, 1);

    @EJB
    private Schools schools;

    @EJB
    private SchoolGroups groups;

    @EJB
    private Campuses campuses;

    @EJB
    private Notices notices;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with();
    }

    @Test
    void aSchoolJoinsLeavesAndJoinsAgainAndEachDayHasItsCoverage() {
        String district = district("集团区", "一小", "二小", "三小");
        String first = school(district, "一小");
        GroupRow group = groups.open(district, GroupKind.EDUCATION_GROUP, "一小教育集团");
        groups.enter(group.code(), school(district, "二小"), MemberRole.MEMBER, Period.ALWAYS);
        MemberRow core = groups.enter(group.code(), first, MemberRole.CORE, new Period(DAY, null));
        refused(
                "membership-overlaps",
                () -> groups.enter(group.code(), first, MemberRole.BRANCH, new Period(DAY.plusYears(1), null)));

        MemberRow left = groups.end(core.code(), core.version(), DAY.plusDays(30));
        groups.enter(group.code(), first, MemberRole.MEMBER, new Period(DAY.plusDays(60), null));

        assertThat(left.period().to()).isEqualTo(DAY.plusDays(30));
        assertThat(groups.list(district, DAY))
                .singleElement()
                .satisfies(row -> assertThat(row.members())
                        .extracting(MemberRow::role)
                        .containsExactly(MemberRole.CORE, MemberRole.MEMBER));
        assertThat(groups.coverage(district, DAY).percentOfSchools()).isEqualByComparingTo("66.7");
        assertThat(groups.coverage(district, DAY.plusDays(45)).percentOfSchools(GroupKind.EDUCATION_GROUP))
                .isEqualByComparingTo("33.3");
        assertThat(groups.coverage(district, DAY).percentOfSchools(GroupKind.POOL))
                .isEqualByComparingTo("0");
    }

    @Test
    void ofTwoWhoChangeOneMembershipTheSecondIsRefused() throws Exception {
        String district = district("并改区", "一小");
        GroupRow group = groups.open(district, GroupKind.SCHOOL_AREA, "东学区");
        MemberRow seen = groups.enter(group.code(), school(district, "一小"), MemberRole.MEMBER, Period.ALWAYS);
        Callable<Boolean> change = () -> {
            try {
                groups.change(seen.code(), seen.version(), MemberRole.CORE, Period.ALWAYS);
                return true;
            } catch (SchoolRefusal refused) {
                return false;
            }
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> results = two.invokeAll(List.of(change, change));
            assertThat(List.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            two.shutdown();
        }
        refused("changed-meanwhile", () -> groups.end(seen.code(), seen.version(), DAY));
        refused("group-exists", () -> groups.open(district, GroupKind.SCHOOL_AREA, "东学区"));
        refused("unknown-membership", () -> groups.end("none", 0, DAY));
        refused("unknown-group", () -> groups.rename("none", 0, "西学区"));
        assertThat(groups.rename(group.code(), group.version(), "西学区").name()).isEqualTo("西学区");
    }

    @Test
    void aSchoolThatMovedIsStillFoundAtItsOldAddress() {
        String district = district("迁址区", "一小");
        String code = school(district, "一小");
        CampusRow old = campuses.enter(code, at("", "旧街1号", Period.ALWAYS));

        campuses.move(old.code(), old.version(), at("", "新街9号", Period.ALWAYS), LONG_AGO);
        campuses.enter(code, at("南校区", "南路2号", new Period(DAY, null)));

        SchoolRow row = schools.get(code);
        assertThat(row.address()).isEqualTo("新街9号");
        assertThat(row.isFoundBy("旧街1号")).isTrue();
        assertThat(row.campuses()).hasSize(3);
        refused("changed-meanwhile", () -> campuses.end(old.code(), old.version(), DAY));
        refused("address-missing", () -> campuses.enter(code, at("北校区", " ", Period.ALWAYS)));
    }

    @Test
    void aMergedSchoolLeadsToItsSuccessor() {
        String district = district("合并区", "一小", "二小");
        String small = school(district, "二小");
        String big = school(district, "一小");
        campuses.enter(small, at("", "后街3号", Period.ALWAYS));
        GroupRow group = groups.open(district, GroupKind.COMMUNITY, "城乡共同体");
        groups.enter(group.code(), small, MemberRole.MEMBER, Period.ALWAYS);

        campuses.merge(small, big, LONG_AGO);

        assertThat(schools.get(small).mergedInto()).isEqualTo(big);
        assertThat(schools.get(small).stands(DAY)).isFalse();
        assertThat(schools.get(small).stands(LONG_AGO.minusDays(1))).isTrue();
        assertThat(schools.get(big).isFoundBy("后街3号")).isTrue();
        assertThat(groups.coverage(district, DAY).schools()).isEqualTo(1);
        assertThat(groups.coverage(district, DAY).inGroups()).isZero();
        refused("cannot-merge", () -> campuses.merge(small, big, DAY));
        refused("cannot-merge", () -> campuses.merge(big, big, DAY));
    }

    @Test
    void aListIsEnteredWholeOrNotAtAllAndTheSameListChangesNothing() {
        String district = district("名册区", "一小", "二小");
        DistrictEntry entry = DistrictEntry.of("名册区" + RUN, "试验" + RUN, new SchoolYear(2025));
        IntakeFile members = list("集团,学校,角色,开始日期\n东一,一小,核心校,\n东一,二小,成员校,2025-09-01\n");
        IntakeFile places = list("学校,校区,地址,开始日期,截止日期\n一小,,旧街1号,,2025-08-31\n一小,,新街2号,2025-09-01,\n");

        assertThat(notices.importList(entry, members).members()).isEqualTo(2);
        assertThat(notices.importList(entry, places).campuses()).isEqualTo(2);
        List<GroupRow> once = groups.list(district, DAY);
        List<CampusRow> placed = campuses.list(school(district, "一小"));
        notices.importList(entry, members);
        notices.importList(entry, places);

        assertThat(groups.list(district, DAY)).isEqualTo(once);
        assertThat(campuses.list(school(district, "一小"))).isEqualTo(placed);
        assertThatThrownBy(() -> notices.importList(entry, list("集团,学校,角色\n西一,一小,核心校\n西一,三小,成员校\n")))
                .isInstanceOfSatisfying(
                        NoticeRefusal.class,
                        refused -> assertThat(refused.arguments()).startsWith(3, "unknown-school"));
        assertThat(groups.list(district, DAY)).hasSize(1);
    }

    private static IntakeFile list(String text) {
        return Intake.read(text.getBytes(StandardCharsets.UTF_8), IntakeOptions.usual());
    }

    private String district(String name, String... names) {
        String code = schools.open(DistrictEntry.of(name + RUN, "试验" + RUN, new SchoolYear(2025)))
                .code();
        schools.register(
                code,
                List.of(names).stream()
                        .map(school -> SchoolEntry.named(school, Stage.PRIMARY))
                        .toList());
        return code;
    }

    private String school(String district, String name) {
        return schools.list(district).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static CampusEntry at(String name, String address, Period period) {
        return new CampusEntry(name, address, null, null, period);
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        SchoolRefusal.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
