package org.jiamenkou.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.jiamenkou.kernel.GroupKind;
import org.jiamenkou.kernel.MemberRole;
import org.junit.jupiter.api.Test;

/** The lists of groups with their schools, and of campuses. */
class MembersAndCampusesTest {

    @Test
    void aMembershipHasItsSortItsRoleAndItsDays() {
        IntakeFile file = read("集团,类型,学校,角色,开始日期,截止日期\n"
                + "东一教育集团,,一小,核心校,2025-09-01,\n"
                + "东片,学区,二小,成员校,,2026-08-31\n"
                + "东片,联盟,二小,成员校,,\n"
                + "东片,学区,二小,朋友,,\n");

        assertThat(file.shape()).isEqualTo(Shape.MEMBERS);
        assertThat(file.members())
                .extracting(IntakeMember::kind, IntakeMember::role, IntakeMember::from, IntakeMember::until)
                .containsExactly(
                        tuple(GroupKind.EDUCATION_GROUP, MemberRole.CORE, LocalDate.of(2025, 9, 1), null),
                        tuple(GroupKind.SCHOOL_AREA, MemberRole.MEMBER, null, LocalDate.of(2026, 8, 31)));
        assertThat(file.report().findings())
                .extracting(IntakeFinding::row, IntakeFinding::code)
                .containsExactly(tuple(4, "kind-unknown"), tuple(5, "role-unknown"));
    }

    @Test
    void aCampusHasItsAddressAndItsDays() {
        IntakeFile file = read("学校,校区,地址,电话,纬度,经度,坐标系,开始日期,截止日期\n"
                + "一小,,旧街1号,,,,,,2025-08-31\n"
                + "一小,南校区,南路2号,000-1,30.5,103.7,WGS84,2025-09-01,\n"
                + "一小,北校区,,,,,,,\n");

        assertThat(file.shape()).isEqualTo(Shape.CAMPUSES);
        assertThat(file.campuses()).hasSize(2);
        assertThat(file.campuses().get(0).until()).isEqualTo(LocalDate.of(2025, 8, 31));
        assertThat(file.campuses().get(1).point()).isNotNull();
        assertThat(file.report().of("address-missing")).hasSize(1);
    }

    @Test
    void aListOfSchoolsWithTheirGroupsIsStillAListOfSchools() {
        assertThat(read("学校,代码,学段,集团,地址,电话\n一小,s1,小学,东一教育集团,东街1号,\n").shape()).isEqualTo(Shape.SCHOOLS);
    }

    private static IntakeFile read(String text) {
        return Intake.read(text.getBytes(UTF_8), IntakeOptions.usual());
    }
}
