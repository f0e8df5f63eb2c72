package org.jiamenkou.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.rule.NoticeReader;
import org.jiamenkou.rule.RuleLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Place names written with characters of two halves are read and found as any others. */
class WideCharactersTest {

    private static final ZoneMap MAP = PublishedNotices.map(
            NoticeReader.read(Stream.of("甲小|𠮷祥巷1-99号", "乙小|𠮷祥巷100号以后", "甲小|㙍头村1-3组、𡐓上村", "甲小|和平路（原𠮷安街）")
                    .map(line -> line.split("\\|"))
                    .map(line -> new RuleLine(line[0], line[1]))
                    .toList()),
            new SchoolYear(2025),
            Population.RESIDENT);

    @ParameterizedTest
    @CsvSource({
        "𠮷祥巷5号,one 甲小",
        "𠮷祥巷100号,one 乙小",
        "𠮷祥巷,needs-detail",
        "𡐓上村,one 甲小",
        "㙍头村2组,one 甲小",
        "㙍头村4组,gap",
        "𠮷安街5号,one 甲小",
        "𠮷样巷5号,needs-confirmation",
        "𠮷祥巷5号甲,needs-detail",
        "𡐓下村,needs-confirmation"
    })
    void areAnsweredLikeAnyOther(String typed, String expected) {
        Answer answer = MAP.answer(new Question(typed, null));

        assertThat(answer.outcome().code()
                        + answer.schools().stream()
                                .map(school -> " " + school.name())
                                .collect(Collectors.joining()))
                .isEqualTo(expected);
    }

    @Test
    void everyPartStandsWhereItWasTyped() {
        String typed = "温江区𠮷祥巷5号";
        Answer.Understood place =
                Objects.requireNonNull(MAP.answer(new Question(typed, null)).place());

        assertThat(place.parts().stream().map(part -> part.span().of(typed)).toList())
                .isEqualTo(List.of("温江区", "𠮷祥巷", "5号"));
    }
}
