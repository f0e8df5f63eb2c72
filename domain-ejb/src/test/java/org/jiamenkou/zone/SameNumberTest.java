package org.jiamenkou.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.address.Territory;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One number named by two schools: the lookup and the checks before publication say the same of it. */
class SameNumberTest {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final Gazetteer PLACES = Gazetteer.of(List.of(Place.named("d", PlaceKind.STREET, "柳林路")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        99        | 99 158   | 99  | several | overlap-numbers
        99 158    | 99       | 99  | several | overlap-numbers
        99 158    | 99 160   | 99  | several | overlap-numbers
        99 158    | 1-200    | 99  | several | overlap-numbers
        1-200     | 99 158   | 99  | several | overlap-numbers
        99        | 1-200    | 99  | one     | overlap-general
        1-200     | 99       | 99  | one     | overlap-general
        99.1      | 99.1 99.2 | 99-1 | several | overlap-numbers
        99        | 100 158  | 99  | one     | none
        """)
    void theLookupAndTheChecksAgree(String first, String second, String door, String outcome, String finding) {
        List<Zone> zones = new NoticeText()
                .num("甲小", first, "柳林路", first)
                .num("乙小", second, "柳林路", second)
                .zones();
        Revision revision = new Revision("n", "d", Stage.PRIMARY, YEAR, Population.RESIDENT, null, null, 1);
        ZoneMap map = ZoneMap.of(revision, zones, PLACES, Territory.UNKNOWN, 30);

        assertThat(map.answer(new Question("柳林路" + door + "号", null)).outcome().code())
                .isEqualTo(outcome);
        assertThat(findings(zones)).contains(finding);
    }

    private static String findings(List<Zone> zones) {
        List<String> codes = Checks.run(CheckInput.of(YEAR, zones, PLACES)).stream()
                .map(Finding::code)
                .filter(code -> code.startsWith("overlap"))
                .toList();
        return codes.isEmpty() ? "none" : codes.stream().distinct().collect(Collectors.joining(","));
    }
}
