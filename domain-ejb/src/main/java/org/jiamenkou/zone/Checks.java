package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.kernel.Severity;

/**
 * The checks before publication. Each gives a list for staff to work off, always in the same order: overlaps and gaps of
 * numbers, places, parts and areas; names; schools; known places without an answer. Nothing is mended here.
 */
public final class Checks {

    private static final Set<PlaceKind> HOMES =
            Set.of(PlaceKind.COMPOUND, PlaceKind.COMMUNITY, PlaceKind.VILLAGE, PlaceKind.GROUP, PlaceKind.YARD);

    private Checks() {}

    /** Everything that is found. */
    public static List<Finding> run(CheckInput input) {
        List<CheckClause> clauses = CheckClause.of(input.zones(), input.year());
        List<Finding> findings = new ArrayList<>();
        new CheckStreets(clauses).check(findings);
        new CheckPlaces(clauses, input.gazetteer()).check(findings);
        CheckAreas areas = new CheckAreas(clauses);
        areas.check(findings);
        CheckEdges.check(clauses, findings);
        areas.holes(input.district(), findings);
        areas.schools(input.schools(), findings);
        CheckNames.dead(clauses, input.register(), findings);
        CheckNames.shared(clauses, input.gazetteer(), findings);
        CheckNames.reversed(clauses, findings);
        CheckRuns.check(clauses, findings);
        CheckSchools.check(input.zones(), input.schools(), findings);
        if (input.answers() != null) {
            unanswered(input, input.answers(), findings);
        }
        return List.copyOf(findings);
    }

    private static void unanswered(CheckInput input, Function<Place, Outcome> answers, List<Finding> findings) {
        Set<String> known = findings.stream()
                .filter(finding -> finding.code().equals("gap-place"))
                .map(Finding::place)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        input.gazetteer().places().stream()
                .filter(place -> HOMES.contains(place.kind()))
                .filter(place -> !known.contains(place.name()))
                .filter(place -> answers.apply(place) == Outcome.GAP)
                .map(Place::name)
                .sorted()
                .forEach(name -> findings.add(
                        new Finding("gap-known-place", Severity.WARNING, name, List.of(), List.of(), List.of(name))));
    }
}
