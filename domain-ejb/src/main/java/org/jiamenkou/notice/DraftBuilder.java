package org.jiamenkou.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.rule.LineReading;
import org.jiamenkou.rule.PlaceName;
import org.jiamenkou.rule.Rule;
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

    /** The draft of these readings, in their order. */
    static Draft of(List<LineReading> readings) {
        DraftBuilder builder = new DraftBuilder();
        readings.forEach(reading -> builder.add(reading, null));
        return builder.build();
    }

    /** Adds a line; a polygon, where there is one, is that of its AREA rules. */
    void add(LineReading reading, @Nullable Geometry polygon) {
        int sentence = sentences.size() + 1;
        sentences.add(
                new Draft.Line(sentence, reading.line().school(), reading.line().text(), reading.unread()));
        reading.places().forEach(this::know);
        for (ZoneReading zone : reading.zones()) {
            int number = number(zone);
            for (Rule rule : zone.rules()) {
                know(rule);
                rules.add(new Draft.Clause(rules.size() + 1, number, sentence, rule, polygon));
            }
        }
    }

    /** Everything added so far. */
    Draft build() {
        List<Draft.ZoneEntry> lines = new ArrayList<>();
        zones.forEach((key, number) -> lines.add(new Draft.ZoneEntry(number, key.name(), key.mode(), key.schools())));
        return new Draft(sentences, lines, rules, places.values());
    }

    private int number(ZoneReading zone) {
        ZoneKey key = new ZoneKey(zone.name(), zone.mode(), zone.schools());
        return zones.computeIfAbsent(key, unseen -> zones.size() + 1);
    }

    private void know(PlaceName place) {
        places.merge(place.name(), place, DraftBuilder::merge);
        if (place.within() != null) {
            places.putIfAbsent(place.within(), new PlaceName(PlaceKind.COMMUNITY, place.within(), List.of(), null));
        }
    }

    private void know(Rule rule) {
        if (rule.place() != null) {
            PlaceKind kind = switch (rule.kind()) {
                case NUM, STREET, LANE -> PlaceKind.STREET;
                default -> PlaceKind.COMPOUND;
            };
            places.putIfAbsent(rule.place(), new PlaceName(kind, rule.place(), List.of(), null));
        }
    }

    private static PlaceName merge(PlaceName known, PlaceName more) {
        Set<String> aliases = new LinkedHashSet<>(known.aliases());
        aliases.addAll(more.aliases());
        String within = known.within() == null ? more.within() : known.within();
        return new PlaceName(known.kind(), known.name(), List.copyOf(aliases), within);
    }
}
