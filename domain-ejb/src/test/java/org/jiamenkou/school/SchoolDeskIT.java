package org.jiamenkou.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
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
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.GroupKind;
import org.jiamenkou.kernel.MemberRole;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.staff.Grant;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The register at the console: lists, two savers, mergers and moves, and who may. */
@ExtendWith(ArquillianExtension.class)
class SchoolDeskIT {

    private static final String RUN = Long.toString(System.nanoTime(), 36);
    private static final LocalDate DAY = LocalDate.of(2015, 9, 1);

    @EJB
    private SchoolDesk desk;

    @EJB
    private GroupDesk groups;

    @EJB
    private Schools schools;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with();
    }

    @Test
    void theListCountsFiltersSortsAndPages() {
        String district = district("列表区");
        Officer clerk = officer(Role.BASIC_EDUCATION, district);
        for (int i = 10; i < 35; i++) {
            desk.open(clerk, district, naming("第" + i + "小学"), at("梧桐街" + i + "号"));
        }
        SchoolSheet junior = desk.open(
                clerk, district, new SchoolNaming("城关中学", List.of(Stage.JUNIOR), List.of("老城关")), at("青石路1号"));
        GroupRow group = groups.open(clerk, district, GroupKind.POOL, "东大学区");
        groups.enter(clerk, group.code(), junior.row().code(), MemberRole.CORE, Period.ALWAYS);

        assertThat(desk.list(clerk, all(district)).total()).isEqualTo(26);
        assertThat(desk.list(clerk, all(district).from(20, 20)).schools()).hasSize(6);
        assertThat(desk.list(clerk, all(district).from(60, 20)).total()).isEqualTo(26);
        assertThat(names(clerk, query(district, Stage.JUNIOR, null, "", ""))).containsExactly("城关中学");
        assertThat(names(clerk, query(district, null, GroupKind.POOL, "", ""))).containsExactly("城关中学");
        assertThat(names(clerk, query(district, null, null, "梧桐街12", ""))).containsExactly("第12小学");
        assertThat(names(clerk, query(district, null, null, "", "老城关"))).containsExactly("城关中学");
        assertThat(desk.list(clerk, query(district, null, GroupKind.POOL, "", ""))
                        .schools()
                        .get(0))
                .satisfies(row -> {
                    assertThat(row.group()).isEqualTo("东大学区");
                    assertThat(row.address()).isEqualTo("青石路1号");
                });
    }

    @Test
    void theSecondSaverLearnsWhoWasFirstAndTheOldWordsStay() {
        String district = district("并改区");
        Officer first = officer(Role.BASIC_EDUCATION, district);
        Officer second = new Officer(-1, "second" + RUN, "某人", first.grants(), "192.0.2.1");
        SchoolSheet sheet = desk.open(first, district, naming("一小"), at("旧街1号"));
        String code = sheet.row().code();

        SchoolSheet known = desk.rename(
                first, code, sheet.version(), new SchoolNaming("一小", List.of(Stage.PRIMARY), List.of("完小")));
        assertThat(refusal(() -> desk.rename(second, code, sheet.version(), naming("一小")))
                        .code())
                .isEqualTo("changed-meanwhile");
        desk.rename(first, code, known.version(), naming("实验一小"));
        DomainException refused = refusal(() -> desk.rename(second, code, sheet.version(), naming("第一小学")));

        assertThat(refused.code()).isEqualTo("changed-meanwhile");
        assertThat(refused.arguments()).containsExactly(code, first.login());
        SchoolSheet now = desk.get(second, code);
        assertThat(now.row().name()).isEqualTo("实验一小");
        assertThat(now.aliases()).containsExactly("一小");
        assertThat(desk.history(second, code))
                .extracting(RegisterChange::what, RegisterChange::before)
                .contains(tuple("names", naming("一小").told()));
        assertThat(refusal(() -> desk.open(first, district, naming("一小"), null)).code())
                .isEqualTo("name-taken");
    }

    @Test
    void aMovedCampusAndAMergedSchoolAreFoundByWhatTheyWere() {
        String district = district("迁并区");
        Officer clerk = officer(Role.BASIC_EDUCATION, district);
        SchoolSheet big = desk.open(clerk, district, naming("一小"), at("旧街1号"));
        SchoolSheet small = desk.open(clerk, district, naming("二小"), at("后街3号"));
        CampusRow old = big.row().campuses().get(0);

        desk.move(clerk, old.code(), old.version(), at("新街9号"), DAY);
        desk.merge(clerk, small.row().code(), small.version(), big.row().code(), DAY.plusYears(1));

        assertThat(names(clerk, query(district, null, null, "旧街1号", ""))).containsExactly("一小");
        assertThat(desk.get(clerk, big.row().code()).absorbed())
                .extracting(SchoolRow::name)
                .containsExactly("二小");
        assertThat(desk.get(clerk, small.row().code()).successor())
                .satisfies(row -> assertThat(row.name()).isEqualTo("一小"));
        SchoolQuery closed =
                new SchoolQuery(district, null, null, "", "", SchoolQuery.State.CLOSED, SchoolQuery.Order.NAME, 0, 20);
        assertThat(names(clerk, closed)).containsExactly("二小");
        assertThat(refusal(() -> desk.end(clerk, old.code(), old.version(), DAY))
                        .code())
                .isEqualTo("changed-meanwhile");
    }

    @Test
    void nobodyElseReadsOrChangesTheRegister() {
        String district = district("守区");
        Officer clerk = officer(Role.BASIC_EDUCATION, district);
        SchoolSheet sheet = desk.open(clerk, district, naming("一小"), at("旧街1号"));
        GroupRow group = groups.open(clerk, district, GroupKind.SCHOOL_AREA, "东学区");
        MemberRow member = groups.enter(clerk, group.code(), sheet.row().code(), MemberRole.MEMBER, Period.ALWAYS);
        Officer elsewhere = officer(Role.BASIC_EDUCATION, district("他区"));

        every(district, sheet, group, member)
                .forEach((name, use) -> assertThat(
                                refusal(() -> use.accept(elsewhere)).code())
                        .as(name)
                        .isEqualTo("not-yours"));
        for (Role role : List.of(Role.LEADER, Role.ENROLMENT)) {
            changing(district, sheet, group, member)
                    .forEach((name, use) -> assertThat(refusal(() -> use.accept(officer(role, district)))
                                    .code())
                            .as("%s by %s", name, role)
                            .isEqualTo("not-yours"));
        }
        assertThat(desk.get(clerk, sheet.row().code())).isEqualTo(sheet(sheet, clerk));
        assertThat(groups.get(clerk, group.code()).members()).containsExactly(member);
    }

    private SchoolSheet sheet(SchoolSheet before, Officer clerk) {
        SchoolSheet now = desk.get(clerk, before.row().code());
        assertThat(now.version()).isEqualTo(before.version());
        assertThat(now.row().campuses()).isEqualTo(before.row().campuses());
        return now;
    }

    private Map<String, Consumer<Officer>> every(String district, SchoolSheet sheet, GroupRow group, MemberRow member) {
        Map<String, Consumer<Officer>> all = changing(district, sheet, group, member);
        String code = sheet.row().code();
        all.put("list", officer -> desk.list(officer, all(district)));
        all.put("get", officer -> desk.get(officer, code));
        all.put("history", officer -> desk.history(officer, code));
        all.put("groups", officer -> groups.list(officer, district, DAY));
        all.put("groups of a day", officer -> groups.on(officer, district, DAY));
        all.put("group", officer -> groups.get(officer, group.code()));
        all.put("group history", officer -> groups.history(officer, group.code()));
        return all;
    }

    private Map<String, Consumer<Officer>> changing(
            String district, SchoolSheet sheet, GroupRow group, MemberRow member) {
        String code = sheet.row().code();
        CampusRow campus = sheet.row().campuses().get(0);
        Map<String, Consumer<Officer>> all = new LinkedHashMap<>();
        all.put("open", officer -> desk.open(officer, district, naming("新校"), null));
        all.put("rename", officer -> desk.rename(officer, code, sheet.version(), naming("改名")));
        all.put("campus", officer -> desk.enter(officer, code, at("另街1号")));
        all.put("change", officer -> desk.change(officer, campus.code(), campus.version(), at("另街2号")));
        all.put("end", officer -> desk.end(officer, campus.code(), campus.version(), DAY));
        all.put("move", officer -> desk.move(officer, campus.code(), campus.version(), at("另街3号"), DAY));
        all.put("merge", officer -> desk.merge(officer, code, sheet.version(), code, DAY));
        all.put("group", officer -> groups.open(officer, district, GroupKind.POOL, "别的"));
        all.put("name", officer -> groups.rename(officer, group.code(), group.version(), "改名"));
        all.put("join", officer -> groups.enter(officer, group.code(), code, MemberRole.CORE, Period.ALWAYS));
        all.put(
                "member",
                officer -> groups.change(officer, member.code(), member.version(), MemberRole.CORE, Period.ALWAYS));
        return all;
    }

    private List<String> names(Officer officer, SchoolQuery query) {
        return desk.list(officer, query).schools().stream().map(SchoolRow::name).toList();
    }

    private static SchoolQuery all(String district) {
        return query(district, null, null, "", "");
    }

    private static SchoolQuery query(
            String district, @Nullable Stage stage, @Nullable GroupKind kind, String street, String words) {
        return new SchoolQuery(district, stage, kind, street, words, null, SchoolQuery.Order.NAME, 0, 20);
    }

    private String district(String name) {
        return schools.open(DistrictEntry.of(name + RUN, "试验" + RUN, new SchoolYear(2025)))
                .code();
    }

    private static SchoolNaming naming(String name) {
        return new SchoolNaming(name, List.of(Stage.PRIMARY), List.of());
    }

    private static CampusEntry at(String address) {
        return new CampusEntry("", address, null, null, Period.ALWAYS);
    }

    private static Officer officer(Role role, String district) {
        return new Officer(-1, role.code() + RUN, "某人", List.of(new Grant(role, district, null)), "192.0.2.1");
    }

    private static DomainException refusal(ThrowingCallable use) {
        try {
            use.call();
        } catch (DomainException refused) {
            return refused;
        } catch (Throwable failed) {
            throw new AssertionError(failed);
        }
        throw new AssertionError("it was done");
    }
}
