package org.jiamenkou.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiamenkou.db.demo.Demo;
import org.jiamenkou.db.demo.Size;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.rule.SchoolRole;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Question;
import org.jiamenkou.zone.ServedSchool;
import org.jiamenkou.zone.ZoneMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks every question of {@code answers.csv} that one notice can answer. */
class DemoAnswersTest {

    private static final Demo DEMO = Demo.of(Demo.SEED, Size.SMALL);

    /** One line of the oracle. */
    private record Expected(List<String> cells) {

        Question question() {
            String lat = cells.get(5);
            Coordinate point =
                    lat.isEmpty() ? null : new Coordinate(Double.parseDouble(lat), Double.parseDouble(cells.get(6)));
            return new Question(cells.get(4), point);
        }

        String outcome() {
            return cells.get(7);
        }

        Set<String> schools() {
            return Stream.of(cells.get(8).split("\\|"))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        String why() {
            return cells.get(10);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "minghu/primary-2025-resident, 明湖区, PRIMARY, 2025, RESIDENT",
        "minghu/primary-2025-migrant, 明湖区, PRIMARY, 2025, MIGRANT",
        "minghu/primary-2026-resident, 明湖区, PRIMARY, 2026, RESIDENT",
        "minghu/junior-2025-both, 明湖区, JUNIOR, 2025, RESIDENT",
        "minghu/junior-2026-both, 明湖区, JUNIOR, 2026, MIGRANT",
        "baiting/primary-2025-resident, 白汀区, PRIMARY, 2025, RESIDENT"
    })
    void everyQuestionIsAnsweredRight(String path, String district, Stage stage, int year, Population population) {
        ZoneMap map = DemoMaps.of(DEMO, path, stage, year, population);
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> asked = new TreeMap<>();
        for (Expected expected : questions(district, stage, year, population)) {
            asked.merge(expected.why(), 1, Integer::sum);
            Answer answer = map.answer(expected.question());
            if (!isRight(answer, expected)) {
                wrong.add(expected.cells() + " but " + answer.outcome().code() + " " + names(answer, expected));
            }
        }
        assertThat(asked).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    private static boolean isRight(Answer answer, Expected expected) {
        boolean outcome = answer.outcome().code().equals(expected.outcome());
        boolean schoolsMatter =
                !expected.schools().isEmpty() || expected.outcome().equals("gap");
        return outcome && (!schoolsMatter || names(answer, expected).equals(expected.schools()));
    }

    /** The schools of the answer; those of its options where a detail is missing. */
    private static Set<String> names(Answer answer, Expected expected) {
        Stream<ServedSchool> schools = expected.outcome().equals("needs-detail")
                ? answer.options().stream().flatMap(option -> option.schools().stream())
                : answer.schools().stream();
        return schools.filter(school -> school.role() != SchoolRole.BACKUP)
                .map(ServedSchool::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Expected> questions(String district, Stage stage, int year, Population population) {
        return DEMO.file("answers.csv")
                .lines()
                .skip(1)
                .map(line -> new Expected(List.of(line.split(",", -1))))
                .filter(row -> row.cells()
                        .subList(0, 4)
                        .equals(List.of(district, stage.code(), Integer.toString(year), population.code())))
                .filter(row -> !row.why().equals("dual-district"))
                .toList();
    }
}
