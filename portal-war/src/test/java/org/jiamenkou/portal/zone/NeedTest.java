package org.jiamenkou.portal.zone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedTest {

    @ParameterizedTest
    @CsvSource({
        "number,长安路,15,长安路15号",
        "number,长安路,15号,长安路15号",
        "number,长安路,九十九,长安路九十九号",
        "group,肖坝社区,3,肖坝社区3组",
        "building,现代花园,8,现代花园8栋",
        "building,现代花园,8幢,现代花园8幢",
        "section,现代花园,A,现代花园A区",
        "point,三角形区域,来福仕,三角形区域来福仕",
        "number,长安路,'',长安路"
    })
    void aDetailBecomesPartOfTheAddress(String need, String address, String detail, String whole) {
        assertThat(Need.of(need).added(address, detail)).isEqualTo(whole);
    }
}
