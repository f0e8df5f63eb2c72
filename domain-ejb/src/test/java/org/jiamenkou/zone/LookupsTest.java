package org.jiamenkou.zone;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.rule.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions of lookups.csv with their right answers. */
class LookupsTest {

    private static final Map<String, ZoneMap> MAPS = new HashMap<>();

    static Stream<NamedCsvRecord> questions() {
        return Corpus.table("lookups").stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isAnsweredAsPublished(NamedCsvRecord row) {
        Answer answer = ask(row);
        String[] outcome = row.getField("outcome").split("[ ()]+");

        assertThat(answer.outcome().code()).isEqualTo(outcome[0]);
        if (outcome.length > 2) {
            assertThat(String.valueOf(answer.mode())).isEqualToIgnoringCase(outcome[2].replace('-', '_'));
        }
        assertThat(named(answer)).containsExactlyInAnyOrderElementsOf(expected(row));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everySchoolNamedIsBackedByMarkedWords(NamedCsvRecord row) {
        Answer answer = ask(row);
        if (!answer.schools().isEmpty()) {
            assertThat(answer.because()).isNotEmpty().allSatisfy(because -> {
                assertThat(because.marked()).isNotEmpty();
                assertThat(because.marked())
                        .allSatisfy(span -> assertThat(span.of(because.text())).isNotBlank());
            });
        }
    }

    @Test
    void thereAreThirtyEightQuestions() {
        assertThat(questions()).hasSize(38);
    }

    private static Answer ask(NamedCsvRecord row) {
        ZoneMap map = MAPS.computeIfAbsent(
                row.getField("file"),
                notice -> PublishedNotices.map(Corpus.read(notice), new SchoolYear(2025), Population.RESIDENT));
        return map.answer(new Question(row.getField("input"), null));
    }

    /** The schools answered, or those the choices lead to. */
    private static List<String> named(Answer answer) {
        Stream<ServedSchool> schools = answer.schools().isEmpty()
                ? answer.options().stream().flatMap(option -> option.schools().stream())
                : answer.schools().stream();
        return schools.map(ServedSchool::name).distinct().toList();
    }

    private static List<String> expected(NamedCsvRecord row) {
        return Stream.of(row.getField("schools").split("/"))
                .map(name -> name.replace("(过渡)", "").replaceAll("^新小$", "新小集团总校"))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
