package org.jiamenkou.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {

    private static final Gazetteer TOWN = streets(
            "长安路", "长安路社区", "重庆路", "银行街", "行政路", "乐山大道", "音乐巷", "六安路", "厦门路", "大厦街", "大栅栏街", "朝阳路", "朝天门街", "都江路",
            "都市花园", "曾家巷", "曾厝垵路", "单家村", "单行路", "绿地小区", "吕家巷", "女贞路", "略阳路", "台州路", "柏林路", "蚌埠路", "洪洞街", "解家庄", "西安路",
            "先锋路", "八横路", "南熏大道一段", "南熏大道二段", "翠湖花园", "万达B区", "新长安小区");

    private static Gazetteer streets(String... names) {
        return Gazetteer.of(Arrays.stream(names)
                .map(name -> Place.named("d", PlaceKind.STREET, name))
                .toList());
    }

    private static List<String> suggested(String query) {
        return names(TOWN.suggest(query, 8));
    }

    private static List<String> names(List<Place> places) {
        return places.stream().map(Place::name).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "changan, 长安路",
        "zhangan, 长安路",
        "chang'an, 长安路",
        "cháng ān lù, 长安路",
        "CHANGAN, 长安路",
        "chongqing, 重庆路",
        "zhongqing, 重庆路",
        "yinhang, 银行街",
        "yinxing, 银行街",
        "xingzheng, 行政路",
        "leshan, 乐山大道",
        "yinyue, 音乐巷",
        "yinle, 音乐巷",
        "liuan, 六安路",
        "luan, 六安路",
        "xiamen, 厦门路",
        "dasha, 大厦街",
        "dazhalan, 大栅栏街",
        "dashilan, 大栅栏街",
        "chaoyang, 朝阳路",
        "zhaoyang, 朝阳路",
        "zengjia, 曾家巷",
        "cengcuo, 曾厝垵路",
        "danxing, 单行路",
        "shanjia, 单家村",
        "lvdi, 绿地小区",
        "lüdi, 绿地小区",
        "lyudi, 绿地小区",
        "lvjia, 吕家巷",
        "lüjia, 吕家巷",
        "nvzhen, 女贞路",
        "nüzhen, 女贞路",
        "lveyang, 略阳路",
        "lueyang, 略阳路",
        "taizhou, 台州路",
        "bolin, 柏林路",
        "bengbu, 蚌埠路",
        "hongtong, 洪洞街",
        "xiejia, 解家庄",
        "xian, 西安路",
        "xianf, 先锋路",
        "wandab, 万达B区",
    })
    void readsACharacterInAnyOfItsReadings(String typed, String name) {
        assertThat(suggested(typed)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c",
                "ch",
                "chan",
                "chang",
                "changa",
                "changan",
                "changanl",
                "changanlu",
                "cal",
                "calu",
                "chal",
                "canl",
                "zal",
                "chang安",
                "长an",
                "长安l",
                "长al",
                "c安路",
                "长安",
                "長安",
                "安路",
                "安",
                "长安路",
                "长安路12号",
                "温江区长安路12号"
            })
    void followsSomebodyTypingOn(String typed) {
        assertThat(suggested(typed)).contains("长安路");
    }

    @ParameterizedTest
    @CsvSource({"八横, 八横路", "8横, 八横路", "bhl, 八横路", "8hl, 八横路", "nxddy, 南熏大道一段", "南熏大道2, 南熏大道二段", "花园, 翠湖花园"})
    void findsNumbersAndInsides(String typed, String name) {
        assertThat(suggested(typed)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"huayuan, 翠湖花园", "huayu, 翠湖花园", "花yuan, 翠湖花园", "huyuan, ", "xiaoqu, 绿地小区", "anxq, ", "xiaoq, 新长安小区"})
    void findsTheSoundInsideAName(String typed, String name) {
        if (name == null) {
            assertThat(suggested(typed)).isEmpty();
        } else {
            assertThat(suggested(typed)).contains(name);
        }
    }

    @Test
    void ranksTheNameItselfThenBeginningsThenInsides() {
        assertThat(suggested("长安路")).containsExactly("长安路", "长安路社区");
        assertThat(suggested("长安")).containsExactly("长安路", "长安路社区", "新长安小区");
        assertThat(suggested("changan")).startsWith("长安路", "长安路社区");
    }

    @Test
    void ranksFullSyllablesBeforeInitials() {
        Gazetteer gazetteer = streets("安宁路", "奥尼路", "阿南路");

        assertThat(names(gazetteer.suggest("an", 8))).startsWith("安宁路").contains("奥尼路", "阿南路");
    }

    @Test
    void offersNearNamesOnlyWhenThereIsNothingElse() {
        assertThat(suggested("常安路")).startsWith("长安路");
        assertThat(suggested("常安路12号")).startsWith("长安路");
        assertThat(suggested("翠湖花圆")).startsWith("翠湖花园");
        assertThat(suggested("长安路")).doesNotContain("西安路", "六安路");
    }

    @ParameterizedTest
    @ValueSource(longs = {20260901, 7, 42})
    void findsFirstWhatSpellingEveryNameOutFinds(long seed) {
        Random random = new Random(seed);
        String characters = "长重行乐单曾厦朝安阿女略八8B";
        List<String> towns = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            StringBuilder name = new StringBuilder();
            for (int n = 1 + random.nextInt(6); n >= 0; n--) {
                name.append(characters.charAt(random.nextInt(characters.length())));
            }
            towns.add(name.toString());
        }
        Gazetteer gazetteer = streets(towns.stream().distinct().toArray(String[]::new));
        for (String town : towns) {
            List<String> spelled = spelled(town, 0);
            String full = spelled.get(random.nextInt(spelled.size()));
            String typed = full.substring(0, 1 + random.nextInt(full.length()));
            Set<String> expected = towns.stream()
                    .filter(name -> Numerals.spellings(name).stream()
                            .flatMap(way -> spelled(way, 0).stream())
                            .anyMatch(one -> one.startsWith(typed)))
                    .collect(Collectors.toSet());
            List<String> found = names(gazetteer.suggest(typed, 100));
            assertThat(found.subList(0, Math.min(expected.size(), found.size())))
                    .as("seed %d, %s", seed, typed)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static List<String> spelled(String name, int from) {
        if (from == name.length()) {
            return List.of("");
        }
        List<String> all = new ArrayList<>();
        for (int sound : Pinyin.of(name.charAt(from))) {
            spelled(name, from + 1).forEach(rest -> all.add(Pinyin.written(sound) + rest));
        }
        return all;
    }

    @Test
    void givesThePlaceOnceThoughSeveralNamesFit() {
        Gazetteer gazetteer = Gazetteer.of(List.of(Place.named("d", PlaceKind.COMPOUND, "翠湖花园", "翠湖", "翠湖小区", "大翠湖")));

        assertThat(gazetteer.suggest("翠湖", 8)).hasSize(1);
        assertThat(gazetteer.suggest("ch", 8)).hasSize(1);
    }

    @Test
    void givesNoMoreThanAskedForAndTheSameHoweverThePlacesCome() {
        List<Place> places = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            places.add(Place.named("d", PlaceKind.STREET, "长安" + (char) ('一' + i) + "路"));
        }
        List<Place> first = Gazetteer.of(places).suggest("ca", 8);
        Collections.shuffle(places, new Random(1986));

        assertThat(first).hasSize(8).isEqualTo(Gazetteer.of(places).suggest("ca", 8));
        assertThat(TOWN.suggest("长", 0)).isEmpty();
        assertThat(TOWN.suggest("长", 1)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "()",
                "今天天气怎么样",
                "qqqqq",
                "火星基地",
                "!!!",
                "😀",
                "小区",
                "中国人民银行",
                "xxxxxxxxxxxxxxxxxxxxxxxx",
                "0",
                "\ud83d"
            })
    void suggestsNothingUnrelated(String typed) {
        assertThat(streets("长安路", "翠湖花园", "人民路", "基地路").suggest(typed, 8)).isEmpty();
        assertThat(streets("长安路", "翠湖花园", "人民路", "基地路").near(typed, 8)).isEmpty();
    }

    @Test
    void neverFailsWhateverIsTyped() {
        Random random = new Random(20260901);
        List<String> absurd = new ArrayList<>(List.of(
                "长".repeat(10_000),
                "a".repeat(10_000),
                "a".repeat(48),
                "zh".repeat(24),
                "zhangchangshang".repeat(3),
                "1".repeat(100),
                "一".repeat(100),
                "長\u0000安\u0007路",
                "\ud83d\ude00路",
                "\ude00\ud83d",
                "𠮷路",
                "-".repeat(500),
                "长安".repeat(30)));
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 1 << 16 : 0x80));
            }
            absurd.add(text.toString());
        }
        for (String text : absurd) {
            assertThatCode(() -> {
                        TOWN.suggest(text, 8);
                        TOWN.near(text, 8);
                        TOWN.named(text);
                        TOWN.longestAt(NormalText.of(text).text(), 0);
                    })
                    .as("seed 20260901, %s", text)
                    .doesNotThrowAnyException();
        }
    }
}
