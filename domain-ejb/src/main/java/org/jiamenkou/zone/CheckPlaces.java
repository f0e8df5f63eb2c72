package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.address.PartUnit;
import org.jiamenkou.address.Place;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.rule.Parts;
import org.jiamenkou.rule.RuleKind;
import org.jspecify.annotations.Nullable;

/** Places and their parts that two zones take, and those that one leaves out and none takes. */
final class CheckPlaces {

    private final Gazetteer gazetteer;

    private final Map<String, List<CheckClause>> wholes = new TreeMap<>();

    private final Map<String, List<CheckClause>> parts = new TreeMap<>();

    private final Set<String> taken = new TreeSet<>();

    CheckPlaces(List<CheckClause> clauses, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (CheckClause clause : clauses) {
            String place = clause.rule().place();
            if (place == null) {
                continue;
            }
            if (clause.rule().kind() == RuleKind.PLACE) {
                wholes.computeIfAbsent(place, key -> new ArrayList<>()).add(clause);
            } else if (clause.rule().kind() == RuleKind.PART && clause.rule().parts() != null) {
                parts.computeIfAbsent(place, key -> new ArrayList<>()).add(clause);
            }
            if (clause.includes()) {
                taken.add(place);
            }
        }
    }

    /** Adds what is found, place by place. */
    void check(List<Finding> findings) {
        wholes.forEach((place, clauses) -> checkWhole(place, clauses, findings));
        parts.forEach((place, clauses) -> checkParts(place, clauses, findings));
    }

    private void checkWhole(String place, List<CheckClause> clauses, List<Finding> findings) {
        List<CheckClause> in = clauses.stream().filter(CheckClause::includes).toList();
        List<CheckClause> effective = in.stream()
                .filter(clause -> clauses.stream().noneMatch(other -> !other.includes() && other.sameZone(clause)))
                .toList();
        if (effective.isEmpty()) {
            leftOut(place, clauses, findings);
        }
        pairs(effective, (one, other) -> findings.add(together("overlap-place", place, one, other, "")));
        List<CheckClause> partly = parts.getOrDefault(place, List.of()).stream()
                .filter(CheckClause::includes)
                .toList();
        for (CheckClause whole : effective) {
            for (CheckClause part : partly) {
                if (!whole.sameSchools(part)) {
                    String said = labels(part);
                    findings.add(finding("overlap-general", Severity.WARNING, place, List.of(whole, part), said));
                }
            }
        }
    }

    private void leftOut(String place, List<CheckClause> clauses, List<Finding> findings) {
        if (!takenWithParents(place) && !parts.containsKey(place)) {
            findings.add(finding("gap-place", Severity.WARNING, place, clauses, place));
        }
    }

    /** Whether some zone takes the place, or a place it lies in. */
    private boolean takenWithParents(String place) {
        String name = place;
        for (int up = 0; name != null && up < 5; up++) {
            if (taken.contains(name)) {
                return true;
            }
            name = gazetteer.get(name).map(Place::parent).orElse(null);
        }
        return false;
    }

    private void checkParts(String place, List<CheckClause> clauses, List<Finding> findings) {
        for (PartUnit unit : PartUnit.values()) {
            List<CheckClause> ofUnit = clauses.stream()
                    .filter(clause -> partsOf(clause).unit() == unit)
                    .toList();
            checkUnit(place, unit, ofUnit, findings);
        }
    }

    private void checkUnit(String place, PartUnit unit, List<CheckClause> clauses, List<Finding> findings) {
        Map<String, List<CheckClause>> in = new LinkedHashMap<>();
        Map<String, List<CheckClause>> out = new LinkedHashMap<>();
        for (CheckClause clause : clauses) {
            for (String label : partsOf(clause).labels()) {
                (clause.includes() ? in : out)
                        .computeIfAbsent(label, key -> new ArrayList<>())
                        .add(clause);
            }
        }
        overlaps(place, unit, in, findings);
        out.keySet().removeAll(in.keySet());
        if (!out.isEmpty()) {
            Set<CheckClause> speakers = new LinkedHashSet<>();
            out.values().forEach(speakers::addAll);
            findings.add(finding("gap-parts", Severity.WARNING, place, speakers, labels(out.keySet(), unit)));
        }
        if (unit == PartUnit.GROUP) {
            CheckRuns.missingParts(in.keySet())
                    .ifPresent(missing ->
                            findings.add(finding("list-gap", Severity.WARNING, place, clauses, missing + unit.word())));
        }
    }

    private void overlaps(String place, PartUnit unit, Map<String, List<CheckClause>> in, List<Finding> findings) {
        Map<List<CheckClause>, Set<String>> shared = new LinkedHashMap<>();
        in.forEach((label, takers) -> pairs(takers, (one, other) -> {
            if (CheckStretch.meet(one.rule().inner(), other.rule().inner())) {
                shared.computeIfAbsent(List.of(one, other), key -> new LinkedHashSet<>())
                        .add(label);
            }
        }));
        shared.forEach((pair, labels) ->
                findings.add(together("overlap-parts", place, pair.get(0), pair.get(1), labels(labels, unit))));
    }

    private static void pairs(List<CheckClause> takers, java.util.function.BiConsumer<CheckClause, CheckClause> found) {
        for (int i = 0; i < takers.size(); i++) {
            for (int j = i + 1; j < takers.size(); j++) {
                if (!takers.get(i).otherPersons(takers.get(j))) {
                    found.accept(takers.get(i), takers.get(j));
                }
            }
        }
    }

    private static Finding together(String code, String place, CheckClause one, CheckClause other, String said) {
        if (one.sameSchools(other)) {
            return finding("listed-twice", Severity.WARNING, place, List.of(one, other), said);
        }
        if (one.onePersonsClass(other)) {
            return finding("overlap-by-class", Severity.WARNING, place, List.of(one, other), said);
        }
        boolean vague = one.rule().vague() || other.rule().vague();
        return finding(code, vague ? Severity.WARNING : Severity.ERROR, place, List.of(one, other), said);
    }

    private static Parts partsOf(CheckClause clause) {
        Parts found = clause.rule().parts();
        if (found == null) {
            throw new IllegalStateException("a rule of parts without parts");
        }
        return found;
    }

    private static String labels(CheckClause clause) {
        Parts found = partsOf(clause);
        return found.words();
    }

    private static String labels(Collection<String> labels, PartUnit unit) {
        return new Parts(unit, List.copyOf(labels)).words();
    }

    /** A finding about these rules: their schools and sentences in the order of the notice. */
    static Finding finding(
            String code,
            Severity severity,
            @Nullable String place,
            Collection<CheckClause> clauses,
            String... arguments) {
        List<CheckClause> ordered = clauses.stream()
                .sorted(Comparator.comparingInt(clause -> clause.sentence().number()))
                .toList();
        return new Finding(
                code,
                severity,
                place,
                ordered.stream().flatMap(c -> c.schools().stream()).distinct().toList(),
                ordered.stream().map(CheckClause::sentence).distinct().collect(Collectors.toList()),
                List.of(arguments));
    }
}
