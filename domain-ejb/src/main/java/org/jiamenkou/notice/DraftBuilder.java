package org.jiamenkou.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiamenkou.address.NormalText;
import org.jiamenkou.rule.EdgePolicy;
import org.jiamenkou.rule.LineReading;
import org.jiamenkou.rule.NameKinds;
import org.jiamenkou.rule.PlaceName;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.RuleKind;
import org.jiamenkou.rule.SchoolRef;
import org.jiamenkou.rule.ZoneMode;
import org.jiamenkou.rule.ZoneReading;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Puts the lines of a notice together: what several lines say of one zone becomes one zone. */
class DraftBuilder {

    private record ZoneKey(String name, ZoneMode mode, List<SchoolRef> schools) {}

    private final List<Draft.Line> sentences = new ArrayList<>();
    private final Map<ZoneKey, Integer> zones = new LinkedHashMap<>();
    private final List<Draft.Clause> rules = new ArrayList<>();
    private final Map<String, PlaceName> places = new LinkedHashMap<>();
    private final Map<String, List<Integer>> areas = new LinkedHashMap<>();
    private List<NoticeText.Requirement> requirements = List.of();

    /** Begins with a text there is. */
    void begin(Draft text) {
        sentences.addAll(text.sentences());
        text.zones().forEach(zone -> zones.put(new ZoneKey(zone.name(), zone.mode(), zone.schools()), zone.number()));
        List<Draft.ZoneEntry> entries = text.zones();
        text.rules().forEach(rule -> keep(rule, entries.get(rule.zone() - 1).schools()));
        text.places().forEach(this::know);
        require(text.requirements());
    }

    /** Gives it these papers and dates in place of any others. */
    void require(List<NoticeText.Requirement> papersAndDates) {
        requirements = List.copyOf(papersAndDates);
    }

    /** Adds a line. */
    void add(LineReading reading) {
        add(reading, null, null);
    }

    /**
     * Draws a polygon: into the rule whose sentence says the same of the same schools, else, where it has no words of its
     * own, into the one area of the schools that is not drawn yet, else as a line of its own.
     */
    void draw(LineReading area, @Nullable Geometry polygon, @Nullable EdgePolicy edge) {
        List<SchoolRef> schools = area.zones().get(0).schools();
        List<Integer> known = areas.getOrDefault(names(schools), List.of());
        String words = NormalText.key(area.line().text());
        for (int index : known) {
            if (NormalText.key(sentence(index)).equals(words)) {
                rules.set(index, drawn(rules.get(index), polygon, edge));
                return;
            }
        }
        List<Integer> open = known.stream()
                .filter(index -> rules.get(index).polygon() == null)
                .toList();
        if (open.size() == 1 && words.startsWith("图上片区")) {
            rules.set(open.get(0), drawn(rules.get(open.get(0)), polygon, edge));
        } else {
            add(area, polygon, edge);
        }
    }

    /** Everything added so far. */
    Draft build() {
        List<Draft.ZoneEntry> lines = new ArrayList<>();
        zones.forEach((key, number) -> lines.add(new Draft.ZoneEntry(number, key.name(), key.mode(), key.schools())));
        List<PlaceName> named = places.values().stream()
                .sorted(Comparator.comparing(PlaceName::name))
                .toList();
        return new Draft(sentences, lines, rules, named, requirements);
    }

    private void add(LineReading reading, @Nullable Geometry polygon, @Nullable EdgePolicy edge) {
        int sentence = sentences.size() + 1;
        sentences.add(
                new Draft.Line(sentence, reading.line().school(), reading.line().text(), reading.unread()));
        reading.places().forEach(this::know);
        for (ZoneReading zone : reading.zones()) {
            int number = number(zone);
            for (Rule rule : zone.rules()) {
                know(rule);
                keep(new Draft.Clause(nextRule(), number, sentence, rule, polygon, edge), zone.schools());
            }
        }
    }

    /** Rules that were taken out leave their numbers behind. */
    private int nextRule() {
        return rules.isEmpty() ? 1 : rules.get(rules.size() - 1).number() + 1;
    }

    private void keep(Draft.Clause clause, List<SchoolRef> schools) {
        if (clause.rule().kind() == RuleKind.AREA && clause.rule().include()) {
            areas.computeIfAbsent(names(schools), key -> new ArrayList<>()).add(rules.size());
        }
        rules.add(clause);
    }

    private String sentence(int rule) {
        return sentences.get(rules.get(rule).sentence() - 1).text();
    }

    private static Draft.Clause drawn(Draft.Clause clause, @Nullable Geometry polygon, @Nullable EdgePolicy edge) {
        return new Draft.Clause(clause.number(), clause.zone(), clause.sentence(), clause.rule(), polygon, edge);
    }

    private static String names(List<SchoolRef> schools) {
        return String.join("/", schools.stream().map(SchoolRef::name).toList());
    }

    private int number(ZoneReading zone) {
        ZoneKey key = new ZoneKey(zone.name(), zone.mode(), zone.schools());
        return zones.computeIfAbsent(key, unseen -> zones.size() + 1);
    }

    private void know(PlaceName place) {
        places.merge(place.name(), place, DraftBuilder::merge);
        if (place.within() != null) {
            places.putIfAbsent(
                    place.within(), new PlaceName(NameKinds.of(place.within()), place.within(), List.of(), null));
        }
    }

    private void know(Rule rule) {
        if (rule.place() != null) {
            places.putIfAbsent(rule.place(), new PlaceName(NameKinds.of(rule.place()), rule.place(), List.of(), null));
        }
    }

    private static PlaceName merge(PlaceName known, PlaceName more) {
        Set<String> aliases = new LinkedHashSet<>(known.aliases());
        aliases.addAll(more.aliases());
        String within = known.within() == null ? more.within() : known.within();
        return new PlaceName(known.kind(), known.name(), List.copyOf(aliases), within);
    }
}
