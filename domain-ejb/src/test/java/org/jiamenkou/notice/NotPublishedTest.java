package org.jiamenkou.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.address.Territory;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.rule.NumberSet;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.RuleKind;
import org.jiamenkou.rule.SchoolRole;
import org.jiamenkou.rule.ZoneMode;
import org.jiamenkou.school.DistrictPolicy;
import org.jiamenkou.school.WalkingPace;
import org.jiamenkou.zone.Revision;
import org.jiamenkou.zone.Sentence;
import org.jiamenkou.zone.ServedSchool;
import org.jiamenkou.zone.Zone;
import org.jiamenkou.zone.ZoneMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A notice answers for its own year, stage and children; for others nothing is published. */
class NotPublishedTest {

    private static final LocalDate NEXT_SHOWN = LocalDate.of(2026, 3, 1);
    private static final Gazetteer PLACES = Gazetteer.of(List.of(Place.named("d", PlaceKind.STREET, "东大街")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        RESIDENT | 2025 | PRIMARY | RESIDENT | 2026-02-28 | one
        RESIDENT | 2025 | PRIMARY | MIGRANT  | 2026-02-28 | not-published
        MIGRANT  | 2025 | PRIMARY | RESIDENT | 2026-02-28 | not-published
        BOTH     | 2025 | PRIMARY | MIGRANT  | 2026-02-28 | one
        RESIDENT | 2025 | JUNIOR  | RESIDENT | 2026-02-28 | not-published
        RESIDENT | 2024 | PRIMARY | RESIDENT | 2026-02-28 | not-published
        RESIDENT | 2026 | PRIMARY | RESIDENT | 2026-03-01 | not-published
        """)
    void answersForItsOwnYearStageAndChildren(
            Population spokenOf, int year, Stage stage, Population child, LocalDate today, String outcome) {
        DistrictPicture district = picture(map(new SchoolYear(2025), spokenOf));

        assertThat(ask(district, year, stage, child, today)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28,not-published", "2026-03-01,one"})
    void nextYearAnswersFromTheDayTheDistrictSets(LocalDate today, String outcome) {
        DistrictPicture district = picture(map(new SchoolYear(2026), Population.RESIDENT));

        assertThat(ask(district, 2026, Stage.PRIMARY, Population.RESIDENT, today))
                .isEqualTo(outcome);
    }

    private static String ask(DistrictPicture district, int year, Stage stage, Population child, LocalDate today) {
        Lookup lookup = new Lookup("d", new SchoolYear(year), stage, child, "东大街5号", null);
        return Atlas.answer(district, lookup, today).outcome().code();
    }

    private static DistrictPicture picture(ZoneMap map) {
        DistrictPolicy policy = new DistrictPolicy(
                "d", "某区", "某市", "", new SchoolYear(2025), NEXT_SHOWN, 30, null, WalkingPace.USUAL, 0);
        return new DistrictPicture(policy, 1, PLACES, List.of(map), Set.of());
    }

    private static ZoneMap map(SchoolYear year, Population population) {
        Rule rule = new Rule(
                RuleKind.STREET,
                true,
                "东大街",
                NumberSet.ALL,
                NumberSet.ALL,
                null,
                List.of(),
                null,
                false,
                null,
                null,
                new Span(0, 3));
        ServedSchool school = new ServedSchool("s", "甲小", SchoolRole.OWN, 1);
        Zone zone = new Zone(
                "甲小",
                ZoneMode.SINGLE,
                List.of(school),
                List.of(new Zone.Clause(new Sentence(1, "甲小", "东大街"), rule, null)));
        Revision revision = new Revision("n", "d", Stage.PRIMARY, year, population, null, null, 1);
        return ZoneMap.of(revision, List.of(zone), PLACES, Territory.UNKNOWN, 30);
    }
}
