package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.kernel.Progress;
import org.jiamenkou.rule.Rule;

/**
 * Last year's questions asked again: what two texts lead to, place by place and door by door. The same two texts always
 * give the same list. A street is asked once for each stretch of doors in which neither text draws a line.
 */
public final class Difference {

    private static final Set<PlaceKind> HOMES =
            Set.of(PlaceKind.COMPOUND, PlaceKind.COMMUNITY, PlaceKind.VILLAGE, PlaceKind.GROUP, PlaceKind.YARD);

    private final Asked before;

    private final Asked after;

    private final List<Change> changes = new ArrayList<>();

    /**
     * A text that can be asked.
     *
     * @param zones its zones
     * @param gazetteer the places it knows
     * @param answers what a question leads to
     */
    public record Asked(List<Zone> zones, Gazetteer gazetteer, Function<Question, Answer> answers) {

        /** Copies the zones. */
        public Asked {
            zones = List.copyOf(zones);
        }

        /** The text of a map. */
        public static Asked of(ZoneMap map) {
            return new Asked(map.zones(), map.gazetteer(), map::answer);
        }
    }

    /**
     * What a text leads to.
     *
     * @param outcome what it comes to
     * @param schools the names of the schools
     */
    public record Told(Outcome outcome, List<String> schools) {

        /** Copies the schools. */
        public Told {
            schools = List.copyOf(schools);
        }
    }

    /**
     * A place that the second text leads elsewhere.
     *
     * @param place its name
     * @param part the doors or parts of it; empty for the place itself
     * @param before what the first text says
     * @param after what the second text says
     */
    public record Change(String place, String part, Told before, Told after) {}

    private final Progress progress;

    private Difference(Asked before, Asked after, Progress progress) {
        this.before = before;
        this.after = after;
        this.progress = progress;
    }

    /** The changes from one map to the other, by place. */
    public static List<Change> between(ZoneMap before, ZoneMap after) {
        return between(Asked.of(before), Asked.of(after));
    }

    /** The changes from one text to the other, by place. */
    public static List<Change> between(Asked before, Asked after) {
        return between(before, after, Progress.UNWATCHED);
    }

    /** The changes from one text to the other, by place; texts of many rules take seconds. */
    public static List<Change> between(Asked before, Asked after, Progress progress) {
        Difference difference = new Difference(before, after, progress);
        difference.homes();
        difference.parts();
        difference.streets();
        return List.copyOf(difference.changes);
    }

    private void homes() {
        TreeSet<String> names = new TreeSet<>();
        for (Asked side : List.of(before, after)) {
            side.gazetteer().places().stream()
                    .filter(place -> HOMES.contains(place.kind()))
                    .map(Place::name)
                    .forEach(names::add);
        }
        Progress part = progress.part(0, 30);
        int done = 0;
        for (String name : names) {
            compare(name, "", name);
            part.reached(++done, names.size());
        }
    }

    private void parts() {
        Map<String, Set<String>> parts = new TreeMap<>();
        for (CheckClause clause : clauses()) {
            Rule rule = clause.rule();
            if (rule.place() != null && rule.parts() != null) {
                Set<String> labels = parts.computeIfAbsent(rule.place(), key -> new TreeSet<>(CheckRuns.IN_ORDER));
                rule.parts().labels().forEach(label -> labels.add(rule.parts().words(label)));
            }
        }
        Progress part = progress.part(30, 40);
        int[] done = {0};
        parts.forEach((place, labels) -> {
            labels.forEach(label -> compare(place, label, place + label));
            part.reached(++done[0], parts.size());
        });
    }

    private void streets() {
        Map<String, List<CheckStretch>> streets = new TreeMap<>();
        for (CheckClause clause : clauses()) {
            Rule rule = clause.rule();
            if (rule.place() != null && CheckStreets.isDoors(rule.kind())) {
                streets.computeIfAbsent(rule.place(), key -> new ArrayList<>()).addAll(CheckStretch.of(clause));
            }
        }
        Progress part = progress.part(40, 100);
        int[] done = {0};
        streets.forEach((street, stretches) -> {
            street(street, stretches);
            part.reached(++done[0], streets.size());
        });
    }

    private void street(String street, Collection<CheckStretch> stretches) {
        Map<List<Told>, List<CheckStretch>> moved = new LinkedHashMap<>();
        for (CheckStretch atom : CheckAtoms.of(stretches)) {
            String question = street + CheckNumberText.door(atom);
            Told old = told(before, question);
            Told now = told(after, question);
            if (!old.equals(now)) {
                moved.computeIfAbsent(List.of(old, now), key -> new ArrayList<>())
                        .add(atom);
            }
        }
        moved.forEach((told, atoms) -> changes.add(
                new Change(street, CheckNumberText.of(CheckAtoms.joined(atoms)), told.get(0), told.get(1))));
    }

    private void compare(String place, String part, String question) {
        Told old = told(before, question);
        Told now = told(after, question);
        if (!old.equals(now)) {
            changes.add(new Change(place, part, old, now));
        }
    }

    private static Told told(Asked asked, String question) {
        Answer answer = asked.answers().apply(new Question(question, null));
        return new Told(
                answer.outcome(),
                answer.schools().stream().map(ServedSchool::name).toList());
    }

    private List<CheckClause> clauses() {
        List<CheckClause> all = new ArrayList<>();
        for (Asked side : List.of(before, after)) {
            int number = 0;
            for (Zone zone : side.zones()) {
                for (Zone.Clause clause : zone.clauses()) {
                    all.add(new CheckClause(number, zone, List.of(), clause));
                }
                number++;
            }
        }
        return all;
    }
}
