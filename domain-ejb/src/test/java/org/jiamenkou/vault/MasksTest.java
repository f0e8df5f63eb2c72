package org.jiamenkou.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left to see of personal data. */
class MasksTest {

    @ParameterizedTest
    @CsvSource({"张小明, 张*", "欧阳, 欧*", "李, 李*", "𠮷田, 𠮷*", "'', ''"})
    void aNameKeepsItsFirstCharacter(String name, String shown) {
        assertThat(Masks.name(name)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"13812345678, 138****5678", "1234, ****"})
    void aPhoneKeepsItsEnds(String phone, String shown) {
        assertThat(Masks.phone(phone)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"11010120100307002X, 110**************X", "E12345678, E12*****8", "1234, ****", "12, **"})
    void aNumberKeepsThreeCharactersAndTheLast(String number, String shown) {
        assertThat(Masks.number(number)).isEqualTo(shown);
    }
}
