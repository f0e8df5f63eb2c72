package org.jiamenkou.afterschool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jiamenkou.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of lists as schools write them. */
class CellsTest {

    private static final List<CareSlot> USUAL = CareSlot.usual();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MON-2|MON-2",
                "周一16:30|MON-2",
                "周一 16:30-17:30|MON-2",
                "星期三第3段|WED-3",
                "周五第1时段、周二15：30|FRI-1,TUE-1"
            })
    void slotsAreRead(String cell, String codes) {
        assertThat(Cells.slots(cell, USUAL)).containsExactly(codes.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"周一16:00", "周六16:30", "每天", "周一第4段"})
    void whatIsNoSlotIsRefused(String cell) {
        assertThatThrownBy(() -> Cells.slots(cell, USUAL)).hasMessage("slot-unknown [" + cell + "]");
    }

    @Test
    void amountsAreRead() {
        assertThat(Cells.money("2.5")).isEqualTo(new Money(250));
        assertThat(Cells.money("3元/课时")).isEqualTo(new Money(300));
        assertThat(Cells.money("")).isEqualTo(Money.NONE);
        assertThatThrownBy(() -> Cells.money("三元")).hasMessage("row-money [三元]");
    }

    @Test
    void numbersAreRead() {
        assertThat(Cells.number("30", "最多人数")).isEqualTo(30);
        assertThatThrownBy(() -> Cells.number("0", "最多人数")).hasMessage("row-number [最多人数, 0]");
        assertThatThrownBy(() -> Cells.number("3.5", "最多人数")).isInstanceOf(AfterschoolRefusal.class);
    }
}
