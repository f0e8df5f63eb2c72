package org.jiamenkou.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiamenkou.kernel.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "长安路１２３号|长安路123号",
                "長安路|长安路",
                "東大街|东大街",
                "臺北路ａｂ座|台北路AB座",
                "乾元路|乾元路",
                "２－１８號|2-18号",
                "2—18|2-18",
                "2——18|2-18",
                "2～18|2-18",
                "2〜18|2-18",
                "2―18|2-18",
                "2─18|2-18",
                "1至151号|1至151号",
                "二〇三厂|二零三厂",
                "二○三厂|二零三厂",
                "⼤⾥路|大里路",
                "翡翠城Ⅱ期|翡翠城II期",
                "万科·金域蓝湾|万科金域蓝湾",
                "xī'ān|XIAN",
                "lǜ|LÜ",
                "①号|1号",
            })
    void isReadAs(String typed, String read) {
        assertThat(NormalText.of(typed).text()).isEqualTo(read);
        assertThat(NormalText.key(typed)).isEqualTo(read);
    }

    @Test
    void dropsSpacesOfEveryKind() {
        assertThat(NormalText.of(" 长\u00a0安\u3000路\u200b1\t2\ufeff号\r\n").text())
                .isEqualTo("长安路12号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(原)长安路", "（原）长安路", "【原】长安路", "〔原〕长安路", "「原」长安路", "《原》长安路", "[原]长安路"})
    void dropsBracketsOfAnAddressAndFoldsThoseOfASentence(String typed) {
        assertThat(NormalText.of(typed).text()).isEqualTo("原长安路");
        assertThat(NormalText.ofSentence(typed).text()).isEqualTo("(原)长安路");
    }

    @Test
    void knowsWhereEachCharacterWasTyped() {
        String typed = "  （溫江）長安路 １２３号—— 125號";
        NormalText normal = NormalText.of(typed);

        assertThat(normal.text()).isEqualTo("温江长安路123号-125号");
        assertThat(normal.typed(2, 5).of(typed)).isEqualTo("長安路");
        assertThat(normal.typed(5, 8).of(typed)).isEqualTo("１２３");
        assertThat(normal.typed(9, 10).of(typed)).isEqualTo("——");
        assertThat(normal.typed(10, 14).of(typed)).isEqualTo("125號");
        assertThat(normal.typed(14, 14)).isEqualTo(new Span(typed.length(), typed.length()));
        assertThat(normal.typed()).isEqualTo(typed);
    }

    @Test
    void marksTheOneCharacterThatStandsForSeveral() {
        NormalText normal = NormalText.of("城Ⅱ期");

        assertThat(normal.typed(1, 2)).isEqualTo(new Span(1, 2));
        assertThat(normal.typed(2, 3)).isEqualTo(new Span(1, 2));
    }

    @Test
    void readsWhatLiesOutsideTheBasicPlane() {
        assertThat(NormalText.of("😀路").text()).isEqualTo("😀路");
        assertThat(NormalText.of("😀路").typed(2, 3)).isEqualTo(new Span(2, 3));
        assertThat(NormalText.of("𫝈").text())
                .as("a simplified character above the plane")
                .isEqualTo("㑮");
        assertThat(NormalText.of("\ud83d路\ude00").text()).hasSize(3);
    }

    @Test
    void readsEveryCharacterTheSameWhenReadTwice() {
        for (int c = 0; c < 1 << 16; c++) {
            String once = NormalText.key(String.valueOf((char) c));
            assertThat(NormalText.key(once)).as("U+%04X", c).isEqualTo(once);
        }
    }

    @Test
    void readsNothingInNothing() {
        assertThat(NormalText.of("").text()).isEmpty();
        assertThat(NormalText.of("").typed(0, 0)).isEqualTo(new Span(0, 0));
    }
}
