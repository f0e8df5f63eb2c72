package org.jiamenkou.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Outcome;
import org.jiamenkou.zone.Question;
import org.jiamenkou.zone.Revision;
import org.jiamenkou.zone.Sentence;
import org.jiamenkou.zone.ServedSchool;
import org.jiamenkou.zone.Zone;
import org.jiamenkou.zone.ZoneMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherTerritoryTest {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final DistrictPolicy WENJIANG =
            new DistrictPolicy("510115", "温江区", "成都", "四川", YEAR, null, 30, null, WalkingPace.USUAL, 0);

    @ParameterizedTest
    @ValueSource(strings = {"成都市青羊区东大街5号", "青羊区东大街5号", "绵阳市东大街5号", "德阳市旌阳区东大街5号"})
    void anAddressOfAnotherDistrictIsNotAnswered(String text) {
        Answer answer = answer(text);

        assertThat(answer.outcome()).isEqualTo(Outcome.UNKNOWN_ADDRESS);
        assertThat(answer.schools()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"东大街5号", "四川省成都市温江区东大街5号", "成都温江东大街5号", "温江区东大街5号", "高新区东大街5号", "成都市天府新区东大街5号"})
    void anAddressOfTheDistrictIs(String text) {
        assertThat(answer(text).outcome()).isEqualTo(Outcome.ONE);
    }

    private static Answer answer(String text) {
        return Answers.unlessElsewhere(map().answer(new Question(text, null)), WENJIANG);
    }

    private static ZoneMap map() {
        Revision revision = new Revision("n", "510115", Stage.PRIMARY, YEAR, Population.RESIDENT, null, null, 1);
        Rule street = new Rule(
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
        Zone zone = new Zone(
                "一小",
                ZoneMode.SINGLE,
                List.of(new ServedSchool("s", "一小", SchoolRole.OWN, 1)),
                List.of(new Zone.Clause(new Sentence(1, "一小", "东大街"), street, null)));
        Gazetteer gazetteer = Gazetteer.of(List.of(Place.named("510115", PlaceKind.STREET, "东大街")));
        return ZoneMap.of(revision, List.of(zone), gazetteer, Territory.of("四川", "成都", "温江区"), 30);
    }
}
