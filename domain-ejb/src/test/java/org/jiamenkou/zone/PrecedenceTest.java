package org.jiamenkou.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.address.Details;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.rule.NumberSet;
import org.jiamenkou.rule.Parts;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.RuleKind;
import org.jiamenkou.rule.SchoolRole;
import org.jiamenkou.rule.ZoneMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rank against each other, in both orders, and each against its own kind. */
class PrecedenceTest {

    /** From the most specific to the least; stretches that only a drawing settles stand where numbers would. */
    private static final List<Sort> ORDER = List.of(
            new Sort("exact number", RuleKind.NUM, PlaceKind.STREET, "99", "0-", null),
            new Sort("part of a yard", RuleKind.YARD, PlaceKind.STREET, "81", "1-9", null),
            new Sort("bounded range", RuleKind.NUM, PlaceKind.STREET, "1-99", "0-", null),
            new Sort("stretch to be drawn", RuleKind.AREA, PlaceKind.STREET, "0-", "0-", null),
            new Sort("one side", RuleKind.STREET, PlaceKind.STREET, "0-/odd", "0-", null),
            new Sort("named part", RuleKind.PART, PlaceKind.VILLAGE, "0-", "0-", "GROUP:1,2"),
            new Sort("section to be drawn", RuleKind.AREA, PlaceKind.COMPOUND, "0-", "0-", null),
            new Sort("named compound", RuleKind.PLACE, PlaceKind.COMPOUND, "0-", "0-", null),
            new Sort("whole street", RuleKind.STREET, PlaceKind.STREET, "0-", "0-", null),
            new Sort("quarter to be drawn", RuleKind.AREA, PlaceKind.COMMUNITY, "0-", "0-", null),
            new Sort("community", RuleKind.PLACE, PlaceKind.COMMUNITY, "0-", "0-", null),
            new Sort("rest", RuleKind.REST, PlaceKind.COMMUNITY, "0-", "0-", null));

    /** Sorts that stand level with one of the order. */
    private static final List<List<Sort>> LEVEL = List.of(
            List.of(ORDER.get(0), new Sort("door of a number", RuleKind.NUM, PlaceKind.STREET, "99.1", "0-", null)),
            List.of(ORDER.get(0), new Sort("number in a list", RuleKind.NUM, PlaceKind.STREET, "99 158", "0-", null)),
            List.of(
                    ORDER.get(1),
                    new Sort("door of a building", RuleKind.PART, PlaceKind.COMPOUND, "0-", "1-9", "BUILDING:2")),
            List.of(ORDER.get(2), new Sort("list", RuleKind.NUM, PlaceKind.STREET, "99 158", "0-", null)),
            List.of(ORDER.get(2), new Sort("open range", RuleKind.NUM, PlaceKind.STREET, "20-", "0-", null)),
            List.of(ORDER.get(2), new Sort("lane", RuleKind.LANE, PlaceKind.STREET, "35", "0-", null)),
            List.of(ORDER.get(5), new Sort("named group", RuleKind.PLACE, PlaceKind.GROUP, "0-", "0-", null)),
            List.of(ORDER.get(5), new Sort("buildings", RuleKind.PART, PlaceKind.COMPOUND, "0-", "0-", "BUILDING:1")),
            List.of(ORDER.get(7), new Sort("building", RuleKind.PLACE, PlaceKind.BUILDING, "0-", "0-", null)),
            List.of(ORDER.get(10), new Sort("village", RuleKind.PLACE, PlaceKind.VILLAGE, "0-", "0-", null)));

    private record Sort(
            String name,
            RuleKind kind,
            PlaceKind place,
            String numbers,
            String inner,
            @Nullable String parts) {

        Claim of(int zone) {
            Rule rule = new Rule(
                    kind,
                    true,
                    "某处",
                    NumberSet.parse(numbers),
                    NumberSet.parse(inner),
                    parts == null ? null : Parts.parse(parts),
                    List.of(),
                    null,
                    false,
                    null,
                    null,
                    new Span(0, 1));
            ServedSchool school = new ServedSchool("s" + zone, "s" + zone, SchoolRole.OWN, 1);
            Zone.Clause clause = new Zone.Clause(new Sentence(zone, school.name(), "某处"), rule, null);
            Zone made = new Zone(school.name(), ZoneMode.SINGLE, List.of(school), List.of(clause));
            Facet facet = new Facet(Place.named("d", place, "某处"), Details.NONE, Facet.Origin.TYPED);
            return new Claim(new Entry(zone, zone, made, clause, null, null), facet, Fit.YES, Rank.of(rule, place));
        }
    }

    @TestFactory
    List<DynamicTest> theMoreSpecificWinsInEitherOrder() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < ORDER.size(); i++) {
            for (int j = i + 1; j < ORDER.size(); j++) {
                Sort strong = ORDER.get(i);
                Sort weak = ORDER.get(j);
                tests.add(DynamicTest.dynamicTest(strong.name + " over " + weak.name, () -> {
                    assertThat(winners(strong.of(1), weak.of(2))).containsExactly("s1");
                    assertThat(winners(weak.of(1), strong.of(2))).containsExactly("s2");
                }));
            }
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> whatStandsLevelNamesBothSchools() {
        List<DynamicTest> tests = new ArrayList<>();
        List<List<Sort>> level = new ArrayList<>(LEVEL);
        ORDER.forEach(sort -> level.add(List.of(sort, sort)));
        for (List<Sort> pair : level) {
            String name = pair.get(0).name + " and " + pair.get(1).name;
            tests.add(DynamicTest.dynamicTest(name, () -> {
                assertThat(winners(pair.get(0).of(1), pair.get(1).of(2))).containsExactly("s1", "s2");
                assertThat(winners(pair.get(1).of(1), pair.get(0).of(2))).containsExactly("s1", "s2");
            }));
        }
        return tests;
    }

    private static List<String> winners(Claim... claims) {
        return Decision.of(List.of(claims)).zones().stream().map(Zone::name).toList();
    }
}
