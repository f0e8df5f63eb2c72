package org.jiamenkou.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jiamenkou.family.IdentityNumber.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB 11643-1999 with its two examples, and what is wrong with others. */
class IdentityNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    /** The examples of GB 11643-1999, 3.4. */
    @ParameterizedTest
    @CsvSource({"11010519491231002X", "440524188001010014"})
    void theCheckCharactersOfTheStandardAreRight(String number) {
        assertThat(IdentityNumber.checkOf(number)).isEqualTo(number.charAt(17));
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X",
        "11010519491231002x",
        "１１０１０５１９４９１２３１００２Ｘ",
        "１１０１０５１９４９１２３１００２ｘ",
        "' 110105 19491231 002X '"
    })
    void isReadHoweverItIsTyped(String typed) {
        assertThat(IdentityNumber.parse(typed, TODAY)).contains(new IdentityNumber("11010519491231002X"));
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002, FORM",
        "1101051949123100200, FORM",
        "11010519491231002Y, FORM",
        "X1010519491231002X, FORM",
        "10010519491231002X, REGION",
        "91010519491231002X, REGION",
        "11010519490229002X, BIRTH",
        "11010519491331002X, BIRTH",
        "11010517991231002X, BIRTH",
        "110105202611290011, BIRTH",
        "110105194912310021, CHECK",
        "11010519491230002X, CHECK"
    })
    void whatIsWrongIsTold(String number, Fault fault) {
        assertThat(IdentityNumber.fault(number, TODAY)).contains(fault);
    }

    @Test
    void everySingleWrongDigitAndEveryTwoNeighboursExchangedAreFound() {
        String number = "11010519491231002X";
        for (int at = 0; at < 17; at++) {
            for (char other = '0'; other <= '9'; other++) {
                if (other != number.charAt(at)) {
                    String wrong = number.substring(0, at) + other + number.substring(at + 1);
                    assertThat(IdentityNumber.fault(wrong, TODAY)).as(wrong).isPresent();
                }
            }
            if (at < 16 && number.charAt(at) != number.charAt(at + 1)) {
                String wrong =
                        number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);
                assertThat(IdentityNumber.fault(wrong, TODAY)).as(wrong).isPresent();
            }
        }
    }

    @Test
    void itShowsItselfMasked() {
        assertThat(new IdentityNumber("11010519491231002X")).hasToString("110**************X");
    }
}
