package org.jiamenkou.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.rule.NumberSet;
import org.jiamenkou.rule.Parity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sweep along a street against asking each two rules about each door. */
class CheckSweepTest {

    private static final int LAST_NUMBER = 24;

    private static final int LAST_SUB = 4;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20251122, 77, 4096})
    void theSweepFindsExactlyTheRulesThatShareADoor(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<CheckClause> clauses = clauses(random);
            List<CheckStretch> stretches =
                    clauses.stream().flatMap(c -> CheckStretch.of(c).stream()).toList();
            Set<Set<Integer>> swept = new HashSet<>();
            CheckSweep.pairs(stretches, (a, b) -> swept.add(Set.of(number(a), number(b))));

            assertThat(swept).as("seed %d, round %d: %s", seed, round, clauses).isEqualTo(pairwise(clauses));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7})
    void takingAwayLeavesExactlyTheOtherDoors(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<CheckClause> clauses = clauses(random);
            List<CheckStretch> first = CheckStretch.of(clauses.get(0));
            List<CheckStretch> left = CheckStretch.without(first, CheckStretch.of(clauses.get(1)));
            for (HouseNumber door : doors()) {
                boolean expected = clauses.get(0).rule().numbers().contains(door)
                        && !clauses.get(1).rule().numbers().contains(door);
                assertThat(contains(left, door))
                        .as("seed %d, door %s", seed, door)
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 9})
    void noRuleDrawsALineWithinAnAtom(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            List<CheckClause> clauses = clauses(random);
            List<CheckStretch> stretches =
                    clauses.stream().flatMap(c -> CheckStretch.of(c).stream()).toList();
            List<CheckStretch> atoms = CheckAtoms.of(stretches);
            for (HouseNumber door : doors()) {
                List<CheckStretch> home = atoms.stream()
                        .filter(atom -> contains(List.of(atom), door))
                        .toList();
                assertThat(home).hasSize(1);
                HouseNumber spokesman = home.get(0).first();
                for (CheckClause clause : clauses) {
                    NumberSet numbers = clause.rule().numbers();
                    assertThat(numbers.contains(door)).isEqualTo(numbers.contains(spokesman));
                }
            }
        }
    }

    private static int number(CheckStretch stretch) {
        return stretch.clause().sentence().number();
    }

    private static boolean contains(List<CheckStretch> stretches, HouseNumber door) {
        Parity side = door.number() % 2 == 1 ? Parity.ODD : Parity.EVEN;
        long key = CheckStretch.key(door);
        return stretches.stream().anyMatch(s -> s.side() == side && s.from() <= key && key <= s.to());
    }

    private static Set<Set<Integer>> pairwise(List<CheckClause> clauses) {
        Set<Set<Integer>> pairs = new HashSet<>();
        for (CheckClause a : clauses) {
            for (CheckClause b : clauses) {
                boolean shared = doors().stream()
                        .anyMatch(door -> a.rule().numbers().contains(door)
                                && b.rule().numbers().contains(door));
                if (a != b && shared) {
                    pairs.add(Set.of(a.sentence().number(), b.sentence().number()));
                }
            }
        }
        return pairs;
    }

    private static List<HouseNumber> doors() {
        List<HouseNumber> doors = new ArrayList<>();
        for (int number = 1; number <= LAST_NUMBER + 2; number++) {
            for (int sub = 0; sub <= LAST_SUB + 1; sub++) {
                doors.add(new HouseNumber(number, sub));
            }
        }
        return doors;
    }

    private static List<CheckClause> clauses(Random random) {
        NoticeText text = new NoticeText();
        for (int i = 0; i < 8; i++) {
            text.num("学校" + random.nextInt(4), "句", "长安路", numbers(random));
        }
        return CheckClause.of(text.zones(), new org.jiamenkou.kernel.SchoolYear(2025));
    }

    private static String numbers(Random random) {
        int from = 1 + random.nextInt(LAST_NUMBER);
        int to = from + random.nextInt(LAST_NUMBER + 1 - from);
        String side = List.of("", "/odd", "/even").get(random.nextInt(3));
        return switch (random.nextInt(6)) {
            case 0 -> Integer.toString(from);
            case 1 -> from + "." + (1 + random.nextInt(LAST_SUB));
            case 2 -> from + "-" + side;
            case 3 -> from + ".1-" + to + "." + (1 + random.nextInt(LAST_SUB)) + side;
            case 4 -> "0-" + side;
            default -> from + "-" + to + side;
        };
    }
}
