package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.rule.EdgePolicy;
import org.jiamenkou.rule.NumberSet;
import org.jiamenkou.rule.Parts;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.RuleKind;
import org.jiamenkou.rule.SchoolRole;
import org.jiamenkou.rule.ZoneMode;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A notice written by hand: one zone a school, one rule a sentence. */
final class NoticeText {

    private final Map<String, List<Zone.Clause>> zones = new LinkedHashMap<>();

    private int sentences;

    /** Numbers of a street, in the text form of number sets. */
    NoticeText num(String school, String said, String street, String numbers) {
        return add(school, said, rule(RuleKind.NUM, true, street, NumberSet.parse(numbers), null));
    }

    NoticeText notNum(String school, String said, String street, String numbers) {
        return add(school, said, rule(RuleKind.NUM, false, street, NumberSet.parse(numbers), null));
    }

    /** A whole street. */
    NoticeText street(String school, String street) {
        return add(school, street, rule(RuleKind.STREET, true, street, NumberSet.ALL, null));
    }

    NoticeText place(String school, String place) {
        return add(school, place, rule(RuleKind.PLACE, true, place, NumberSet.ALL, null));
    }

    NoticeText notPlace(String school, String place) {
        return add(school, "不含" + place, rule(RuleKind.PLACE, false, place, NumberSet.ALL, null));
    }

    /** Parts of a place, in the text form of parts. */
    NoticeText parts(String school, String said, String place, String parts) {
        return add(school, said, rule(RuleKind.PART, true, place, NumberSet.ALL, Parts.parse(parts)));
    }

    NoticeText notParts(String school, String said, String place, String parts) {
        return add(school, said, rule(RuleKind.PART, false, place, NumberSet.ALL, Parts.parse(parts)));
    }

    NoticeText area(String school, String said, @Nullable Geometry polygon) {
        return area(school, said, polygon, null);
    }

    NoticeText area(String school, String said, @Nullable Geometry polygon, @Nullable EdgePolicy edge) {
        Rule rule = new Rule(
                RuleKind.AREA,
                true,
                null,
                NumberSet.ALL,
                NumberSet.ALL,
                null,
                List.of("南河街", "北河街"),
                null,
                false,
                null,
                null,
                new Span(0, said.length()));
        return add(school, said, rule, polygon, edge);
    }

    private NoticeText add(String school, String said, Rule rule) {
        return add(school, said, rule, null, null);
    }

    private NoticeText add(
            String school, String said, Rule rule, @Nullable Geometry polygon, @Nullable EdgePolicy edge) {
        sentences++;
        zones.computeIfAbsent(school, key -> new ArrayList<>())
                .add(new Zone.Clause(new Sentence(sentences, school, said), rule, polygon, edge));
        return this;
    }

    private static Rule rule(RuleKind kind, boolean include, String place, NumberSet numbers, @Nullable Parts parts) {
        return new Rule(
                kind,
                include,
                place,
                numbers,
                NumberSet.ALL,
                parts,
                List.of(),
                null,
                false,
                null,
                null,
                new Span(0, 1));
    }

    /** The zones, in the order of their first sentences. */
    List<Zone> zones() {
        List<Zone> made = new ArrayList<>();
        zones.forEach((school, clauses) -> {
            List<ServedSchool> schools = new ArrayList<>();
            Arrays.stream(school.split("/"))
                    .forEach(name ->
                            schools.add(new ServedSchool("s-" + name, name, SchoolRole.OWN, schools.size() + 1)));
            made.add(new Zone(school, ZoneMode.SINGLE, schools, clauses));
        });
        return made;
    }
}
