package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.kernel.Progress;
import org.jiamenkou.kernel.Severity;

/**
 * The checks before publication. Each gives a list for staff to work off, always in the same order: overlaps and gaps of
 * numbers, places, parts and areas; names; schools; known places without an answer. Nothing is mended here.
 */
public final class Checks {

    private static final Set<PlaceKind> HOMES =
            Set.of(PlaceKind.COMPOUND, PlaceKind.COMMUNITY, PlaceKind.VILLAGE, PlaceKind.GROUP, PlaceKind.YARD);

    /** The checks themselves are so many steps of so many; asking the places one by one is the rest. */
    private static final int STEPS = 10;

    private Checks() {}

    /** Everything that is found. */
    public static List<Finding> run(CheckInput input) {
        return run(input, Progress.UNWATCHED);
    }

    /** Everything that is found; a text of many rules takes seconds. */
    public static List<Finding> run(CheckInput input, Progress progress) {
        List<CheckClause> clauses = CheckClause.of(input.zones(), input.year());
        List<Finding> findings = new ArrayList<>();
        new CheckStreets(clauses).check(findings);
        progress.reached(1, STEPS);
        new CheckPlaces(clauses, input.gazetteer()).check(findings);
        progress.reached(2, STEPS);
        CheckAreas areas = new CheckAreas(clauses);
        areas.check(findings);
        CheckEdges.check(clauses, findings);
        areas.holes(input.district(), findings);
        areas.schools(input.schools(), findings);
        progress.reached(3, STEPS);
        CheckNames.dead(clauses, input.register(), findings);
        CheckNames.shared(clauses, input.gazetteer(), findings);
        CheckNames.reversed(clauses, findings);
        CheckRuns.check(clauses, findings);
        CheckSchools.check(input.zones(), input.schools(), findings);
        progress.reached(4, STEPS);
        if (input.answers() != null) {
            unanswered(input, input.answers(), findings, progress.part(100 * 4 / STEPS, 100));
        }
        return List.copyOf(findings);
    }

    private static void unanswered(
            CheckInput input, Function<Place, Outcome> answers, List<Finding> findings, Progress progress) {
        Set<String> known = findings.stream()
                .filter(finding -> finding.code().equals("gap-place"))
                .map(Finding::place)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Place> asked = input.gazetteer().places().stream()
                .filter(place -> HOMES.contains(place.kind()))
                .filter(place -> !known.contains(place.name()))
                .toList();
        int[] done = {0};
        asked.stream()
                .peek(place -> progress.reached(++done[0], asked.size()))
                .filter(place -> answers.apply(place) == Outcome.GAP)
                .map(Place::name)
                .sorted()
                .forEach(name -> findings.add(
                        new Finding("gap-known-place", Severity.WARNING, name, List.of(), List.of(), List.of(name))));
    }
}
