package org.jiamenkou.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.jiamenkou.kernel.DomainException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistrictNamesTest {

    private static final List<DistrictNames> DISTRICTS = List.of(
            new DistrictNames("510115", "温江区", "成都"),
            new DistrictNames("leshan", "乐山市市中区", "乐山"),
            new DistrictNames("neijiang", "内江市市中区", "内江"),
            new DistrictNames("jimsar", "吉木萨尔县", "昌吉"),
            new DistrictNames("one-gulou", "鼓楼区", "甲"),
            new DistrictNames("two-gulou", "鼓楼区", "乙"),
            new DistrictNames("one-city", "城区", "甲"),
            new DistrictNames("three-minghu", "明湖", "丙"),
            new DistrictNames("four-minghu", "明湖区", "丁"));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "510115, 510115",
        "温江区, 510115",
        "温江, 510115",
        "乐山市市中区, leshan",
        "乐山市市中, leshan",
        "吉木萨尔, jimsar",
        "城区, one-city",
        "明湖, three-minghu"
    })
    void isCalledByCodeNameOrShortName(String said, String code) {
        assertThat(find(said).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"鼓楼区", "鼓楼", "市中区", "市中"})
    void aNameOfSeveralIsRefusedWithTheChoices(String said) {
        assertThatThrownBy(() -> find(said)).isInstanceOfSatisfying(DomainException.class, refused -> {
            assertThat(refused.code()).isEqualTo("ambiguous-district");
            assertThat(refused.arguments().get(1).toString()).contains("、", "(");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "温", "城", "江区", "不存在区"})
    void aPieceOfANameIsNoName(String said) {
        assertThatThrownBy(() -> find(said))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("unknown-district"));
    }

    private static DistrictNames find(String said) {
        return DistrictNames.find(DISTRICTS, Function.identity(), said);
    }
}
