package org.jiamenkou.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiamenkou.intake.Workbooks.row;

import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.Stage;
import org.junit.jupiter.api.Test;

/** The lists of places and schools a district keeps. */
class ListsOfPlacesAndSchoolsTest {

    @Test
    void aPlaceHasItsNamesItsCommunityItsDoorAndItsPoint() {
        IntakeFile file = read("名称,别名,类型,所属社区,街道,路,门牌,纬度,经度,坐标系\n"
                + "北欧印象,北欧印象小区、老棉纺厂,小区,肖坝社区,通江街道,天星路,34附12号,29.55,103.76,WGS84\n"
                + "天星路,,street,,通江街道,,,,,\n");

        assertThat(file.shape()).isEqualTo(Shape.PLACES);
        assertThat(file.report().findings()).isEmpty();
        assertThat(file.places().get(0).of("sc-ls"))
                .isEqualTo(new Place(
                        Place.codeOf("sc-ls", "北欧印象"),
                        PlaceKind.COMPOUND,
                        "北欧印象",
                        java.util.List.of("北欧印象小区", "老棉纺厂"),
                        "肖坝社区",
                        new Place.Door("天星路", new HouseNumber(34, 12)),
                        new Coordinate(29.55, 103.76)));
        assertThat(file.places().get(1).parent()).isEqualTo("通江街道");
    }

    @Test
    void aPointWithoutItsFrameIsNotTakenAndBadRowsAreListed() {
        IntakeFile file =
                read("名称,类型,纬度,经度\n北欧印象,小区,29.55,103.76\n锦邻,小区,,\n满庭芳,小区,,\n,小区,,\n锦邻,小区,,\n" + "海泊蓝庭,别墅群,,\n");

        assertThat(file.report().findings())
                .extracting(IntakeFinding::row, IntakeFinding::code)
                .containsExactly(
                        tuple(2, "point-without-frame"),
                        tuple(5, "name-missing"),
                        tuple(6, "name-twice"),
                        tuple(7, "kind-unknown"));
        assertThat(file.places()).hasSize(3);
        assertThat(file.places().get(0).point()).isNull();
    }

    @Test
    void aSchoolHasItsStages() {
        IntakeFile file = Intake.read(
                Workbooks.sheet(
                        row("学校名称", "学校代码", "学段", "集团", "地址", "联系电话", "校长"),
                        row("东大街一小", 510115001, "小学", "东一集团", "东大街1号", "028-00000000", "某人"),
                        row("温江区实验学校", 510115002, "九年一贯制", "", "", "", ""),
                        row("燎原初中", 510115002, "初中", "", "", "", "")),
                IntakeOptions.usual());

        assertThat(file.shape()).isEqualTo(Shape.SCHOOLS);
        assertThat(file.schools())
                .extracting(IntakeSchool::name, IntakeSchool::code, IntakeSchool::stages)
                .containsExactly(
                        tuple("东大街一小", "510115001", java.util.Set.of(Stage.PRIMARY)),
                        tuple("温江区实验学校", "510115002", java.util.Set.of(Stage.PRIMARY, Stage.JUNIOR)));
        assertThat(file.report().findings())
                .extracting(IntakeFinding::code)
                .containsExactly("extra-column", "code-twice");
    }

    private static IntakeFile read(String text) {
        return Intake.read(text.getBytes(UTF_8), IntakeOptions.usual());
    }
}
