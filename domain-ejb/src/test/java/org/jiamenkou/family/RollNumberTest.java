package org.jiamenkou.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 学籍号: what is right, and what is wrong with others. */
class RollNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource({"G11010519491231002X", "g１１０１０５１９４９１２３１００２x", "L20260901000012", "330102202600123"})
    void areTaken(String typed) {
        assertThat(RollNumber.fault(typed, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', roll-number-unreadable",
        "1234567, roll-number-unreadable",
        "L2026ABCDEF, roll-number-unreadable",
        "G110105194912310021, roll-number-check",
        "G00010519491231002X, roll-number-check",
        "学籍12345678, roll-number-unreadable"
    })
    void areRefused(String typed, String finding) {
        assertThat(RollNumber.fault(typed, TODAY)).contains(finding);
    }
}
