package org.jiamenkou.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearnessTest {

    private static List<String> near(String text, String... names) {
        Gazetteer gazetteer = Gazetteer.of(Arrays.stream(names)
                .map(name -> Place.named("d", PlaceKind.STREET, name))
                .toList());
        return gazetteer.near(text, 8).stream().map(Place::name).toList();
    }

    @ParameterizedTest
    @CsvSource({"常安路, 长安路", "张安路, 长安路", "重青路, 重庆路", "南勋大道一段, 南熏大道一段", "南勋大道1段, 南熏大道一段", "洪桐街, 洪洞街", "碧呼花园, 碧湖花园"})
    void soundsTheSame(String typed, String name) {
        assertThat(near(typed, name, "别的路", "建设街")).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "长宁路, 长安路",
        "宁安路, 长安路",
        "长安街, 长安路",
        "翠湖园, 翠湖花园",
        "碧翠湖花园, 翠湖花园",
        "翠湖花园园, 翠湖花园",
        "安长路, 长安路",
        "翠花湖园, 翠湖花园",
        "湖花园, 翠湖花园",
        "翠湖花, 翠湖花园",
        "翠胡里花园, 翠胡花园",
        "长路安, 长安路"
    })
    void isOneSlipAway(String typed, String name) {
        assertThat(near(typed, name, "别的路", "建设街")).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"翠湖, 翠湖花园", "翠湖花园小区, 翠湖花园", "万科翠湖花园西区, 万科翠湖花园", "金色翠湖花园, 翠湖花园小区"})
    void isMostlyTheSame(String typed, String name) {
        assertThat(near(typed, name, "别的路", "建设街", "幸福花园", "金色海岸")).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"东路, 西路", "幸福小区, 阳光小区", "新花园小区, 老花园小区", "人民银行, 人民路", "外星路, 天府路"})
    void isNotNearForACommonEnding(String typed, String name) {
        assertThat(near(typed, name)).isEmpty();
    }

    @Test
    void isNeverTheNameItself() {
        assertThat(near("长安路", "长安路", "常安路")).containsExactly("常安路");
        assertThat(near("長安路", "长安路")).isEmpty();
    }

    @Test
    void isNotTheTextThoughItBeginsSo() {
        assertThat(near("常安", "长安路", "常安路")).containsExactly("常安路", "长安路");
        assertThat(near("8横路", "农林上路八横路")).containsExactly("农林上路八横路");
    }

    @Test
    void countsAsGoingOnWhatIsWrittenTheSame() {
        assertThat(near("长安里", "长安里弄", "常安里弄", "长宁里")).containsExactly("长安里弄", "长宁里", "常安里弄");
    }

    @ParameterizedTest
    @CsvSource({"南勋大道, 南熏大道一段", "南大道, 南熏大道一段", "杨柳路, 杨柳东路南段", "南勋大道12号, 南熏大道一段"})
    void isNearAStreetKnownByItsSegments(String typed, String segment) {
        assertThat(near(typed, segment, "别的路", "建设街")).containsExactly(segment);
    }

    @Test
    void ranksSoundBeforeSlipsBeforeOverlap() {
        assertThat(near("常安里路", "常安利路", "常安路里", "常安路", "常安里街", "老常安里路口"))
                .containsExactly("常安利路", "常安路里", "常安路", "常安里街", "老常安里路口");
    }

    @ParameterizedTest
    @CsvSource({"changanlu, 长安路", "zhang'an lu 12号, 长安路", "chang安路12, 长安路"})
    void mayBeSpelledOut(String typed, String name) {
        assertThat(near(typed, name, "别的路", "建设街")).containsExactly(name);
    }

    @Test
    void doesNotMindTheNumberBehind() {
        assertThat(near("常安路12号3栋", "长安路")).containsExactly("长安路");
        assertThat(near("常安路二百零六号", "长安路")).containsExactly("长安路");
    }

    @ParameterizedTest
    @CsvSource({
        "ab, ba, SWAPPED",
        "abc, abxc, MISSING",
        "abxc, abc, ADDED",
        "abc, axc, REPLACED",
        "abc, abc, NONE",
        "abc, cba, NONE",
        "a, ab, MISSING",
        "aa, a, ADDED",
        "abcd, abdc, SWAPPED",
        "abcd, badc, NONE"
    })
    void tellsSlips(String typed, String name, OneEdit edit) {
        assertThat(OneEdit.between(typed, name)).isEqualTo(edit);
    }
}
