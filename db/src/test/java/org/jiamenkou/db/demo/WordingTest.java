package org.jiamenkou.db.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({"3, 三", "10, 十", "12, 十二", "20, 二十", "88, 八十八", "100, 一百", "105, 一百零五", "110, 一百一十", "215, 二百一十五"})
    void numbersInChinese(int number, String numeral) {
        assertThat(Spelling.numeral(number)).isEqualTo(numeral);
    }

    @Test
    void numbersInFullWidth() {
        assertThat(Spelling.wide(120)).isEqualTo("１２０");
    }

    @Test
    void partsOfACompoundAreWrittenAsNoticesWriteThem() {
        assertThat(Slice.WHOLE.of("望湖花园")).isEqualTo("望湖花园");
        assertThat(Slice.of(Unit.BUILDING, List.of(1, 2, 3)).of("望湖花园")).isEqualTo("望湖花园(1至3栋)");
        assertThat(Slice.of(Unit.BUILDING, List.of(2, 3, 5)).of("望湖花园")).isEqualTo("望湖花园部分(2、3、5栋)");
        assertThat(new Slice(Unit.BUILDING, List.of(1, 4), List.of(2, 3, 5)).of("望湖花园"))
                .isEqualTo("望湖花园(2、3、5栋除外)");
        assertThat(Slice.of(Unit.PHASE, List.of(1, 2)).of("望湖花园")).isEqualTo("望湖花园(一、二期)");
        assertThat(Slice.of(Unit.SECTION, List.of(1)).of("望湖花园")).isEqualTo("望湖花园(A区)");
        assertThat(Slice.of(Unit.NUMBER, List.of(1, 2, 3)).of("望湖里")).isEqualTo("望湖里1-3号");
        assertThat(Slice.of(Unit.PARITY, List.of(2, 4)).of("望湖里")).isEqualTo("望湖里(双号)");
    }

    @Test
    void sidesAndRangesOfStreets() {
        Street street = new Street("望湖路", true, 0, 0, 800);
        assertThat(street.stretch(0, 800, true).isWholeSide()).isTrue();
        Stretch stretch = street.stretch(400, 800, false);
        assertThat(stretch.first()).isEqualTo(102);
        assertThat(stretch.last()).isEqualTo(200);
        assertThat(Phrases.road(stretch)).startsWith("望湖路").contains("102", "200", "双");
    }
}
