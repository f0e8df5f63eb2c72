package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.RuleKind;

/** The rules of a notice by what they are about. */
final class RuleIndex {

    private static final Entry[] NONE = {};

    private final Map<String, Entry[]> byPlace = new HashMap<>();
    private final Map<String, List<Edge>> byEdge = new HashMap<>();
    private final List<Entry> byPersons = new ArrayList<>();
    private final List<Entry> outOfYear = new ArrayList<>();
    private final Areas areas;

    /** An edge of an area, and whether it stands for a house number (东城街107号=东华宾馆). */
    record Edge(Entry entry, String words, boolean isNumber) {}

    RuleIndex(List<Zone> zones, SchoolYear year, double boundaryMetres) {
        areas = new Areas(boundaryMetres);
        Map<String, List<Entry>> lists = new HashMap<>();
        int id = 0;
        for (int zone = 0; zone < zones.size(); zone++) {
            for (Zone.Clause clause : zones.get(zone).clauses()) {
                add(entry(id++, zone, zones.get(zone), clause, boundaryMetres), year, lists);
            }
        }
        lists.forEach((place, entries) -> byPlace.put(place, entries.toArray(NONE)));
        areas.build();
    }

    /** The rules about a place. */
    Entry[] about(String place) {
        return byPlace.getOrDefault(place, NONE);
    }

    /** The areas whose edge a place is. */
    List<Edge> edges(String place) {
        return byEdge.getOrDefault(place, List.of());
    }

    /** The rules about classes of persons wherever they live. */
    List<Entry> aboutPersons() {
        return byPersons;
    }

    /** The rules that do not hold in the notice's year. */
    List<Entry> outOfYear() {
        return outOfYear;
    }

    Areas areas() {
        return areas;
    }

    private static Entry entry(int id, int zoneId, Zone zone, Zone.Clause clause, double boundaryMetres) {
        return new Entry(
                id,
                zoneId,
                zone,
                clause,
                Drawn.of(clause, boundaryMetres),
                PersonClass.of(clause.rule().persons()));
    }

    private void add(Entry entry, SchoolYear year, Map<String, List<Entry>> lists) {
        Rule rule = entry.rule();
        if (!rule.holdsIn(year)) {
            outOfYear.add(entry);
            return;
        }
        if (rule.place() != null) {
            lists.computeIfAbsent(rule.place(), name -> new ArrayList<>()).add(entry);
        } else if (rule.kind() == RuleKind.CLASS) {
            byPersons.add(entry);
        } else {
            areas.add(entry);
        }
        if (rule.kind() == RuleKind.AREA) {
            rule.edges().forEach(edge -> edge(entry, edge));
        }
    }

    private void edge(Entry entry, String words) {
        int equals = words.indexOf('=');
        String name = words.substring(equals + 1);
        byEdge.computeIfAbsent(name, key -> new ArrayList<>())
                .add(new Edge(entry, equals < 0 ? words : words.substring(0, equals), equals > 0));
    }
}
