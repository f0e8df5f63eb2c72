package org.jiamenkou.db.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTest {

    private static final String PRIMARY = "primary-2025-resident";

    private Demo demo;
    private List<String[]> schools;
    private List<String[]> places;
    private List<String[]> answers;

    @BeforeAll
    void makeTheDistrict() {
        System.out.println("seed " + Demo.SEED);
        demo = Demo.of(Demo.SEED, Size.SMALL);
        schools = rows("minghu/schools.csv");
        places = rows("minghu/places.csv");
        answers = rows("answers.csv");
    }

    @ParameterizedTest
    @CsvSource({"小学, 72", "九年一贯制, 14", "初中, 28", "完全中学, 2"})
    void campusesOfEachKind(String kind, int count) {
        assertThat(schools).filteredOn(row -> row[2].equals(kind)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"街道, 9", "社区, 172", "道路, 160", "小区, 1116"})
    void placesOfEachKind(String kind, int count) {
        assertThat(places).filteredOn(row -> row[2].equals(kind)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"LIST, 60", "ROAD, 11", "BOX, 6", "EXCEPT, 9"})
    void zonesToldInEachWay(ZoneKind kind, int count) {
        assertThat(new Town(new Chance(Demo.SEED)).kinds().all(kind)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"name-uncovered, 2", "name-double, 2", "name-split, 134", "name-shared, 12"})
    void compoundsOfEachSpecialSort(String why, int count) {
        assertThat(thisYear(row -> row[10].equals(why))).hasSize(count);
    }

    @Test
    void twoCompoundsStandInTwoDistricts() {
        assertThat(answers)
                .filteredOn(row -> row[0].equals("明湖区") && row[10].equals("dual-district"))
                .hasSize(2);
    }

    @Test
    void nineGroupsHaveThreeCampusesEach() {
        Map<String, Long> groups = schools.stream()
                .map(row -> row[3])
                .filter(group -> !group.isEmpty())
                .collect(Collectors.groupingBy(group -> group, TreeMap::new, Collectors.counting()));
        assertThat(groups)
                .hasSize(9)
                .allSatisfy((group, campuses) -> assertThat(campuses).isEqualTo(3));
    }

    @Test
    void sixZonesSendTheirOverflowToAnotherSchool() {
        Set<String> links = thisYear(row -> !row[9].isEmpty()).stream()
                .map(row -> row[8] + ">" + row[9])
                .collect(Collectors.toSet());
        assertThat(links).hasSize(6);
    }

    @Test
    void eighteenZonesAreOthersForMigrantChildren() {
        Plan plan = new Decision(new Town(new Chance(3)), new Chance(4)).plan();
        assertThat(Migrants.moves(plan, new Chance(5)))
                .hasSize(18)
                .allSatisfy((from, to) -> assertThat(plan.school(from)).isNotEqualTo(plan.school(to)));
    }

    @Test
    void compoundsHaveOnePointSixOtherNamesOnAverage() {
        long aliases = places.stream()
                .filter(row -> row[2].equals("小区"))
                .flatMap(row -> Stream.of(row[1].split("\\|")))
                .filter(alias -> !alias.isEmpty())
                .count();
        assertThat(aliases / 1116.0).isBetween(1.59, 1.61);
    }

    @Test
    void zonesHaveThreeToFiftyFourCompounds() {
        List<Integer> counts = new Counts(new Town(new Chance(7)).kinds(), new Chance(7)).perCell();
        assertThat(counts).hasSize(86).allSatisfy(count -> assertThat(count).isBetween(3, 54));
        assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1116);
    }

    @Test
    void noNameIsGivenTwice() {
        List<String> names = new ArrayList<>();
        places.forEach(row -> {
            names.add(row[0]);
            Stream.of(row[1].split("\\|")).filter(alias -> !alias.isEmpty()).forEach(names::add);
        });
        assertThat(names).doesNotHaveDuplicates();
        assertThat(schools).extracting(row -> row[0]).doesNotHaveDuplicates();
        assertThat(schools).extracting(row -> row[1]).doesNotHaveDuplicates();
    }

    @Test
    void noTwoCompoundsShareAGate() {
        List<String> gates = places.stream()
                .filter(row -> !row[6].isEmpty())
                .map(row -> row[5] + row[6])
                .toList();
        assertThat(gates).doesNotHaveDuplicates();
    }

    @Test
    void theBlocksTileTheDistrict() {
        double area = new Grid(new NameGiver(new Chance(1)))
                .cells().stream()
                        .mapToDouble(cell -> (cell.east() - cell.west()) * (cell.north() - cell.south()))
                        .sum();
        assertThat(area).isCloseTo(Grid.WIDTH * Grid.HEIGHT, org.assertj.core.data.Offset.offset(1.0));
    }

    @Test
    void everyAnswerNamesSchoolsThatExist() {
        Set<String> known = schools.stream().map(row -> row[0]).collect(Collectors.toCollection(HashSet::new));
        rows("baiting/schools.csv").forEach(row -> known.add(row[0]));
        Set<String> named = answers.stream()
                .flatMap(row -> Stream.of((row[8] + "|" + row[9]).split("\\|")))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        assertThat(known).containsAll(named);
        assertThat(lineSchools(PRIMARY)).isSubsetOf(known);
    }

    @Test
    void everySchoolHasAZone() {
        assertThat(lineSchools(PRIMARY))
                .containsAll(schools.stream()
                        .filter(row -> row[2].equals("小学") || row[2].equals("九年一贯制"))
                        .map(row -> row[0])
                        .toList());
    }

    @Test
    void tenThousandAddressesAreAsked() {
        assertThat(thisYear(row -> row[10].startsWith("part"))).hasSizeGreaterThan(10_000);
        assertThat(thisYear(row -> row[3].equals("resident")).stream()
                        .map(row -> row[4])
                        .filter(text -> !text.isEmpty()))
                .doesNotHaveDuplicates();
    }

    @Test
    void nextYearDiffersInAHandfulOfPlaces() {
        List<String> now = demo.file("minghu/" + PRIMARY + ".csv").lines().toList();
        List<String> next =
                demo.file("minghu/primary-2026-resident.csv").lines().toList();
        assertThat(next.stream().filter(line -> !now.contains(line))).hasSizeBetween(5, 25);
    }

    @Test
    void sameSeedSameBytes() {
        assertThat(Demo.of(Demo.SEED, Size.FULL).files()).isEqualTo(demo.files());
    }

    @Test
    void anotherSeedIsAnotherDistrict() {
        Demo other = Demo.of(Demo.SEED + 1, Size.SMALL);
        assertThat(other.files().keySet()).isEqualTo(demo.files().keySet());
        assertThat(other.file("minghu/places.csv")).isNotEqualTo(demo.file("minghu/places.csv"));
    }

    @Test
    void theFilesAreSmallAndWrittenAsTheyAre(@TempDir Path folder) throws Exception {
        Demo written = Demo.write(folder, Demo.SEED, Size.SMALL);
        long bytes = 0;
        for (Map.Entry<String, String> file : written.files().entrySet()) {
            byte[] content = Files.readAllBytes(folder.resolve(file.getKey()));
            assertThat(new String(content, StandardCharsets.UTF_8)).isEqualTo(file.getValue());
            bytes += content.length;
        }
        assertThat(bytes).isBetween(1_000_000L, 5_000_000L);
    }

    private List<String[]> thisYear(Predicate<String[]> wish) {
        return answers.stream()
                .filter(row -> row[0].equals("明湖区") && row[1].equals("primary"))
                .filter(row -> row[2].equals("2025") && row[3].equals("resident"))
                .filter(wish)
                .toList();
    }

    private Set<String> lineSchools(String notice) {
        return rows("minghu/" + notice + ".csv").stream()
                .flatMap(row -> Stream.of(row[0].split("/")))
                .collect(Collectors.toSet());
    }

    private List<String[]> rows(String file) {
        return demo.file(file).lines().skip(1).map(line -> line.split(",", -1)).toList();
    }
}
