package org.jiamenkou.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.rule.RuleKind;
import org.jiamenkou.zone.PlainEvaluation.Spot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A map answers what asking every rule one by one gives; on notices and questions made by chance. */
class PlainEvaluationTest {

    private static final long SEED = 20250901;
    private static final int NOTICES = 400;

    @Test
    void definiteAddressesLeadWhereTheRulesOneByOneLead() {
        for (int n = 0; n < NOTICES; n++) {
            RandomNotice notice = new RandomNotice(new Random(SEED + n));
            ZoneMap map = notice.map();
            PlainEvaluation plain = new PlainEvaluation(notice.zones());
            Random random = new Random(SEED - n);
            for (int q = 0; q < 40; q++) {
                Spot spot = spot(random);
                if (!isCut(notice, spot)) {
                    agree(map, plain, spot, "seed " + (SEED + n));
                }
            }
        }
    }

    @Test
    void aStreetWithoutANumberHasOneAnswerOnlyWhereEveryNumberHas() {
        for (int n = 0; n < NOTICES; n++) {
            RandomNotice notice = new RandomNotice(new Random(SEED + n));
            ZoneMap map = notice.map();
            for (String street : RandomNotice.STREETS) {
                leavesNothingOut(
                        map.answer(new Question(street, null)),
                        everywhere(notice, street),
                        "seed " + (SEED + n) + ": " + notice.about(street));
            }
        }
    }

    @Test
    void aVillageWithoutAGroupHasOneAnswerOnlyWhereEveryGroupHas() {
        for (int n = 0; n < NOTICES; n++) {
            RandomNotice notice = new RandomNotice(new Random(SEED + n));
            PlainEvaluation plain = new PlainEvaluation(notice.zones());
            for (String village : RandomNotice.VILLAGES) {
                Set<Set<String>> outcomes = new HashSet<>();
                for (int group = 1; group <= 9; group++) {
                    outcomes.add(plain.schools(village(village, group)));
                }
                leavesNothingOut(
                        notice.map().answer(new Question(village, null)),
                        outcomes,
                        "seed " + (SEED + n) + ": " + notice.about(village));
            }
        }
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        for (int n = 0; n < 50; n++) {
            ZoneMap one = new RandomNotice(new Random(SEED + n)).map();
            ZoneMap other = new RandomNotice(new Random(SEED + n)).map();
            Random random = new Random(SEED - n);
            for (int q = 0; q < 20; q++) {
                Question question = new Question(text(spot(random)), null);
                assertThat(one.answer(question)).isEqualTo(other.answer(question));
            }
        }
    }

    private static void agree(ZoneMap map, PlainEvaluation plain, Spot spot, String seed) {
        Set<String> expected = plain.schools(spot);
        Answer answer = map.answer(new Question(text(spot), null));
        assertThat(names(answer)).as("%s: %s in %s", seed, spot, map.zones()).isEqualTo(expected);
        Outcome outcome = expected.isEmpty() ? Outcome.GAP : expected.size() == 1 ? Outcome.ONE : Outcome.SEVERAL;
        assertThat(answer.outcome()).as("%s: %s in %s", seed, spot, map.zones()).isEqualTo(outcome);
    }

    private static void leavesNothingOut(Answer answer, Set<Set<String>> outcomes, String about) {
        if (outcomes.size() == 1) {
            assertThat(names(answer)).as(about).isEqualTo(outcomes.iterator().next());
            assertThat(answer.outcome()).as(about).isNotEqualTo(Outcome.NEEDS_DETAIL);
        } else {
            assertThat(answer.outcome()).as(about).isEqualTo(Outcome.NEEDS_DETAIL);
            Set<String> expected = new TreeSet<>();
            outcomes.forEach(expected::addAll);
            Set<String> offered = new TreeSet<>();
            answer.options().forEach(option -> option.schools().forEach(school -> offered.add(school.name())));
            assertThat(offered).as(about).containsAll(expected);
        }
    }

    /** The outcomes of all numbers of a street, and of its lanes where a sentence knows of any. */
    private static Set<Set<String>> everywhere(RandomNotice notice, String street) {
        PlainEvaluation plain = new PlainEvaluation(notice.zones());
        int lanes = notice.about(street).contains("LANE") ? RandomNotice.LAST + 9 : 0;
        Set<Set<String>> outcomes = new HashSet<>();
        for (int number = 1; number <= RandomNotice.LAST + 9; number++) {
            for (int sub = 1; sub <= 5; sub++) {
                outcomes.add(plain.schools(street(street, new HouseNumber(number, sub), null)));
            }
            for (int inside = 1; inside <= lanes; inside++) {
                outcomes.add(plain.schools(street(street, HouseNumber.of(inside), number)));
            }
        }
        return outcomes;
    }

    /** Whether a rule goes on among the doors of the number, so that the number alone does not tell. */
    private static boolean isCut(RandomNotice notice, Spot spot) {
        HouseNumber number = spot.number();
        return number != null
                && !number.hasSub()
                && spot.lane() == null
                && notice.zones().stream()
                        .flatMap(zone -> zone.clauses().stream())
                        .map(Zone.Clause::rule)
                        .anyMatch(rule -> rule.kind() == RuleKind.NUM
                                && spot.place().equals(rule.place())
                                && rule.numbers().cuts(number.number()));
    }

    private static Spot spot(Random random) {
        int number = 1 + random.nextInt(RandomNotice.LAST);
        return switch (random.nextInt(5)) {
            case 0 -> village(RandomNotice.VILLAGES.get(random.nextInt(2)), 1 + random.nextInt(8));
            case 1 -> compound(RandomNotice.COMPOUNDS.get(random.nextInt(3)), 1 + random.nextInt(8));
            case 2 -> street(random, HouseNumber.of(number), 1 + random.nextInt(RandomNotice.LAST));
            default ->
                street(random, new HouseNumber(number, random.nextInt(3) == 0 ? 1 + random.nextInt(5) : 0), null);
        };
    }

    private static Spot street(Random random, HouseNumber number, @Nullable Integer lane) {
        return street(RandomNotice.STREETS.get(random.nextInt(3)), number, lane);
    }

    private static Spot street(String name, HouseNumber number, @Nullable Integer lane) {
        return new Spot(name, PlaceKind.STREET, number, lane, null, null, null);
    }

    private static Spot village(String name, int group) {
        return new Spot(name, PlaceKind.VILLAGE, null, null, Integer.toString(group), null, null);
    }

    private static Spot compound(String name, int building) {
        return new Spot(name, PlaceKind.COMPOUND, null, null, null, Integer.toString(building), RandomNotice.COMMUNITY);
    }

    private static String text(Spot spot) {
        String lane = spot.lane() == null ? "" : spot.lane() + "弄";
        String group = spot.group() == null ? "" : spot.group() + "组";
        String building = spot.building() == null ? "" : spot.building() + "栋";
        HouseNumber number = spot.number();
        String door = number == null ? "" : number.number() + "号" + (number.hasSub() ? "附" + number.sub() + "号" : "");
        return spot.place() + lane + group + building + door;
    }

    private static Set<String> names(Answer answer) {
        return answer.schools().stream().map(ServedSchool::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
