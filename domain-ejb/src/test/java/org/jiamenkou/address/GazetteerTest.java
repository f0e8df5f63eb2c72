package org.jiamenkou.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiamenkou.address.PlaceKind.COMPOUND;
import static org.jiamenkou.address.PlaceKind.SCHOOL;
import static org.jiamenkou.address.PlaceKind.STREET;
import static org.jiamenkou.address.PlaceKind.SUBDISTRICT;
import static org.jiamenkou.address.PlaceKind.VILLAGE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jiamenkou.address.Gazetteer.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static Place street(String name, String... aliases) {
        return Place.named("d", STREET, name, aliases);
    }

    private static Gazetteer streets(String... names) {
        return Gazetteer.of(Arrays.stream(names).map(GazetteerTest::street).toList());
    }

    private static List<String> names(List<Place> places) {
        return places.stream().map(Place::name).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "八横路, 8横路",
        "8横路, 八横路",
        "南熏大道一段, 南熏大道1段",
        "南熏大道1段, 南熏大道一段",
        "一环路北二段, 1环路北2段",
        "一环路北二段, 一环路北2段",
        "三多路, 三多路",
        "十一组巷, 11组巷",
        "203厂路, 二〇三厂路",
        "203厂路, 二百零三厂路",
        "五十四路, 54路",
        "长安路, 長 安 路",
        "东大街, 東大街",
        "A区路, ａ区路",
        "万科·蓝湾路, 万科蓝湾路",
    })
    void findsAPlaceHoweverItsNameIsWritten(String name, String asked) {
        Gazetteer gazetteer = streets(name, "别的路");

        assertThat(names(gazetteer.named(asked))).containsExactly(name);
    }

    @Test
    void findsAPlaceByItsAliases() {
        Gazetteer gazetteer = Gazetteer.of(List.of(street("解放路", "老解放街", "原红卫路")));

        assertThat(names(gazetteer.named("红卫路"))).isEmpty();
        assertThat(names(gazetteer.named("原紅衛路"))).containsExactly("解放路");
        assertThat(gazetteer.get("老解放街")).isEmpty();
        assertThat(gazetteer.get("解放路")).isPresent();
    }

    @Test
    void takesTheLongestNameThatStandsThere() {
        Gazetteer gazetteer = streets("和平", "和平路", "和平路社区", "路");

        assertThat(longest(gazetteer, "去和平路社区1号", 1)).isEqualTo("和平路社区");
        assertThat(longest(gazetteer, "去和平路社1号", 1)).isEqualTo("和平路");
        assertThat(longest(gazetteer, "去和平里", 1)).isEqualTo("和平");
        assertThat(gazetteer.longestAt("去和平里", 0)).isNull();
        assertThat(gazetteer.longestAt("去和平里", 4)).isNull();
        assertThat(gazetteer.longestAt("", 0)).isNull();
    }

    @Test
    void neverCutsANumber() {
        Gazetteer gazetteer = streets("8横路", "胜利二");

        assertThat(gazetteer.longestAt("18横路", 1)).isNull();
        assertThat(gazetteer.longestAt("十八横路", 1)).isNull();
        assertThat(gazetteer.longestAt("胜利21号", 0)).isNull();
        assertThat(longest(gazetteer, "胜利2号", 0)).isEqualTo("胜利二");
    }

    @Test
    void offersTheSegmentsWhenOnlyTheStreetIsNamed() {
        Gazetteer gazetteer = streets("南熏大道三段", "南熏大道一段", "南熏大道二段", "一环路北二段", "红碑路西龛段", "段家滩路");

        Found found = gazetteer.longestAt("南熏大道5号", 0);
        assertThat(found).isNotNull();
        assertThat(Objects.requireNonNull(found).family()).isTrue();
        assertThat(found.length()).isEqualTo(4);
        assertThat(names(gazetteer.segmentsOf("南薰大道"))).isEmpty();
        assertThat(names(gazetteer.segmentsOf("南熏大道"))).containsExactly("南熏大道一段", "南熏大道二段", "南熏大道三段");
        assertThat(names(gazetteer.segmentsOf("1环路"))).containsExactly("一环路北二段");
        assertThat(names(gazetteer.segmentsOf("红碑路"))).containsExactly("红碑路西龛段");
        assertThat(Objects.requireNonNull(gazetteer.longestAt("南熏大道2段5号", 0)).family())
                .isFalse();
    }

    @Test
    void prefersTheStreetItselfToItsFamilyName() {
        Gazetteer gazetteer = streets("南熏大道", "南熏大道一段");

        Found found = Objects.requireNonNull(gazetteer.longestAt("南熏大道5号", 0));
        assertThat(found.family()).isFalse();
        assertThat(names(found.places())).containsExactly("南熏大道");
        assertThat(names(gazetteer.segmentsOf("南熏大道"))).containsExactly("南熏大道一段");
    }

    @Test
    void findsBothStreetsOfOneNameAndEachByItsSubdistrict() {
        Gazetteer gazetteer = streets("滨江路(北街街道)", "滨江路(南街街道)");

        assertThat(gazetteer.named("滨江路")).hasSize(2);
        assertThat(gazetteer.segmentsOf("滨江路")).isEmpty();
        assertThat(Objects.requireNonNull(gazetteer.longestAt("滨江路5号", 0)).family())
                .isFalse();
        assertThat(names(gazetteer.named("南街街道滨江路"))).containsExactly("滨江路(南街街道)");
        assertThat(names(gazetteer.named("滨江路（南街街道）"))).containsExactly("滨江路(南街街道)");
        assertThat(Objects.requireNonNull(gazetteer.subdistrictAt("北街街道5号", 0)).length())
                .isEqualTo(4);
    }

    @Test
    void knowsASubdistrictFromItsOwnPlace() {
        Gazetteer gazetteer = Gazetteer.of(List.of(Place.named("d", SUBDISTRICT, "清波街道", "清波"), street("清波路")));

        assertThat(Objects.requireNonNull(gazetteer.subdistrictAt("清波街道清波路", 0)).length())
                .isEqualTo(4);
        assertThat(Objects.requireNonNull(gazetteer.longestAt("清波街道清波路", 4)).length())
                .isEqualTo(3);
        assertThat(gazetteer.subdistrictAt("杭州清波路", 0)).isNull();
    }

    @Test
    void knowsThePhasesOfACompoundByItsName() {
        Gazetteer gazetteer =
                Gazetteer.of(List.of(Place.named("d", COMPOUND, "翠湖花园(一期)"), Place.named("d", COMPOUND, "翠湖花园(二期)")));

        assertThat(names(gazetteer.segmentsOf("翠湖花园"))).containsExactly("翠湖花园(一期)", "翠湖花园(二期)");
        assertThat(names(gazetteer.named("翠湖花园2期"))).containsExactly("翠湖花园(二期)");
    }

    @Test
    void knowsWhatLiesInAPlaceAndWhatStandsAtADoor() {
        Place gate = new Place(
                "p1", COMPOUND, "翠湖花园", List.of(), "清波社区", new Place.Door("长安路", new HouseNumber(17, 1)), null);
        Place next =
                new Place("p2", COMPOUND, "碧湖花园", List.of(), "清波社区", new Place.Door("长安路", HouseNumber.of(17)), null);
        Gazetteer gazetteer = Gazetteer.of(List.of(gate, next, street("长安路")));

        assertThat(gazetteer.at("长安路", new HouseNumber(17, 1))).containsExactly(gate);
        assertThat(gazetteer.at("長安路", HouseNumber.of(17))).containsExactly(next);
        assertThat(gazetteer.at("长安路", HouseNumber.of(18))).isEmpty();
        assertThat(gazetteer.at("长宁路", HouseNumber.of(17))).isEmpty();
        assertThat(gazetteer.childrenOf("清波社区")).containsExactlyInAnyOrder(gate, next);
        assertThat(gazetteer.childrenOf("长安路")).isEmpty();
    }

    @Test
    void findsEachDoorOfAStreetHoweverThePlacesCome() {
        List<Place> gates = new ArrayList<>();
        for (int number : new int[] {9, 100, 2, 45, 17, 45}) {
            String name = "第" + gates.size() + "苑";
            gates.add(new Place(
                    "p" + gates.size(),
                    COMPOUND,
                    name,
                    List.of("苑"),
                    null,
                    new Place.Door("长安路", HouseNumber.of(number)),
                    null));
        }
        Collections.reverse(gates);
        Gazetteer gazetteer = Gazetteer.of(gates);

        assertThat(names(gazetteer.at("长安路", HouseNumber.of(45)))).containsExactly("第3苑", "第5苑");
        assertThat(names(gazetteer.at("长安路", HouseNumber.of(2)))).containsExactly("第2苑");
        assertThat(names(gazetteer.at("长安路", HouseNumber.of(100)))).containsExactly("第1苑");
        assertThat(names(gazetteer.named("苑"))).containsExactly("第0苑", "第1苑", "第2苑", "第3苑", "第4苑", "第5苑");
    }

    @Test
    void keepsThreePlacesOfOneNameApart() {
        Gazetteer gazetteer = Gazetteer.of(
                List.of(Place.named("d", VILLAGE, "和平村"), street("和平路"), Place.named("d", SCHOOL, "和平小学", "和平")));

        assertThat(longest(gazetteer, "和平村6组", 0)).isEqualTo("和平村");
        assertThat(longest(gazetteer, "和平路6号", 0)).isEqualTo("和平路");
        assertThat(longest(gazetteer, "和平里6号", 0)).isEqualTo("和平小学");
    }

    @ParameterizedTest
    @CsvSource({"20260901, 300", "7, 300", "42, 3", "1986, 4000"})
    void findsWhatAPlainScanFinds(long seed, int size) {
        Random random = new Random(seed);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            places.add(street(word(random) + i % 7, word(random), word(random)));
        }
        Collections.shuffle(places, random);
        Gazetteer gazetteer = Gazetteer.of(places);
        Map<String, Set<Place>> plain = spelled(places);
        for (int i = 0; i < 300; i++) {
            String text = word(random) + word(random) + word(random);
            for (int from = 0; from <= text.length(); from++) {
                assertThat(lengthAt(gazetteer, text, from))
                        .as("seed %d, %s at %d", seed, text, from)
                        .isEqualTo(scan(plain.keySet(), text, from));
            }
            assertThat(gazetteer.named(text.substring(0, 3)))
                    .as("seed %d, %s", seed, text)
                    .containsExactlyInAnyOrderElementsOf(plain.getOrDefault(text.substring(0, 3), Set.of()));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(4);
        for (int i = 0; i < length; i++) {
            word.append("长安和平路街8二".charAt(random.nextInt(8)));
        }
        return word.toString();
    }

    private static int lengthAt(Gazetteer gazetteer, String text, int from) {
        Found found = gazetteer.longestAt(text, from);
        return found == null ? 0 : found.length();
    }

    private static Map<String, Set<Place>> spelled(List<Place> places) {
        Map<String, Set<Place>> spelled = new HashMap<>();
        places.forEach(place -> Spellings.of(place)
                .forEach(name ->
                        spelled.computeIfAbsent(name, none -> new HashSet<>()).add(place)));
        return spelled;
    }

    private static int scan(Set<String> names, String text, int from) {
        return names.stream()
                .filter(name -> text.startsWith(name, from))
                .filter(name -> !cuts(text, from) && !cuts(text, from + name.length()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static boolean cuts(String text, int at) {
        return at > 0 && at < text.length() && text.substring(at - 1, at + 1).matches("[0-9]{2}|[零一二三四五六七八九十百千]{2}");
    }

    private static String longest(Gazetteer gazetteer, String text, int from) {
        return Objects.requireNonNull(gazetteer.longestAt(text, from))
                .places()
                .get(0)
                .name();
    }
}
