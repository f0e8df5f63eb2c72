package org.jiamenkou.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "12345.6, 12345600000, 12345.6",
        "'12,345.60', 12345600000, 12345.6",
        "0.000001, 1, 0.000001",
        "100, 100000000, 100",
        "33333.333333, 33333333333, 33333.333333",
        "100000000, 100000000000000, 100000000",
    })
    void tenThousandsAreExact(String text, long fen, String back) {
        Money money = Money.parseWan(text).orElseThrow();

        assertThat(money.fen()).isEqualTo(fen);
        assertThat(money.wan()).isEqualTo(back);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.0000001", "1e5", "100000000.1", "一百", "1.", ".5", "NaN", "99999999999999"})
    void whatIsNoAmountIsNotRead(String text) {
        assertThat(Money.parseWan(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0.00", "3, 300, 3.00", "3.5, 350, 3.50", "0.01, 1, 0.01", "99999999.99, 9999999999, 99999999.99"
    })
    void yuanAreExact(String text, long fen, String back) {
        Money money = Money.parseYuan(text).orElseThrow();

        assertThat(money.fen()).isEqualTo(fen);
        assertThat(money.yuan()).isEqualTo(back);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "0.001", "1,000", "1e5", "三元", "1.", ".5", "123456789"})
    void whatIsNoAmountOfYuanIsNotRead(String text) {
        assertThat(Money.parseYuan(text)).isEmpty();
    }

    @Test
    void lessonsTimesPriceLessTheWaiverIsExact() {
        Money price = Money.parseYuan("3.35").orElseThrow();

        assertThat(price.times(18).minus(Money.parseYuan("10").orElseThrow()).plus(Money.NONE))
                .isEqualTo(new Money(5030));
        assertThatThrownBy(() -> price.minus(new Money(336))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).times(2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void anAmountIsNotNegative() {
        assertThatThrownBy(() -> new Money(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
