package org.jiamenkou.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiamenkou.address.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * One place, one name: where a notice writes 大堂坝街 here and 大堂坝 there, 畔山御景小区 and 畔山御景, the full form is the
 * name and the short one an alias.
 */
final class OneName {

    private static final List<String> ENDINGS = List.of("小区", "街", "路", "村", "社区", "大道", "巷");

    private final Map<String, PlaceName> full = new HashMap<>();

    OneName(List<LineReading> readings) {
        Map<String, PlaceName> named = new HashMap<>();
        readings.forEach(reading -> reading.places().forEach(place -> named.putIfAbsent(place.name(), place)));
        for (PlaceName place : named.values()) {
            PlaceName longer = longer(place, named);
            if (longer != null) {
                full.put(place.name(), longer);
            }
        }
    }

    List<LineReading> apply(List<LineReading> readings) {
        return full.isEmpty() ? readings : readings.stream().map(this::apply).toList();
    }

    private static @Nullable PlaceName longer(PlaceName place, Map<String, PlaceName> named) {
        boolean bare = NameKinds.of(place.name()) == PlaceKind.LANDMARK;
        Set<PlaceName> candidates = new HashSet<>();
        for (String ending : bare ? ENDINGS : List.of("小区")) {
            PlaceName candidate = named.get(place.name() + ending);
            if (candidate != null) {
                candidates.add(candidate);
            }
        }
        return candidates.size() == 1 ? candidates.iterator().next() : null;
    }

    private LineReading apply(LineReading reading) {
        List<ZoneReading> zones = reading.zones().stream()
                .map(zone -> new ZoneReading(
                        zone.name(),
                        zone.mode(),
                        zone.schools(),
                        zone.rules().stream().map(this::apply).toList()))
                .toList();
        List<PlaceName> places = reading.places().stream().map(this::apply).toList();
        return new LineReading(reading.line(), zones, places, reading.unread(), reading.remarks());
    }

    private Rule apply(Rule rule) {
        PlaceName name = rule.place() == null ? null : full.get(rule.place());
        if (name == null) {
            return rule;
        }
        RuleKind kind =
                rule.kind() == RuleKind.PLACE && name.kind() == PlaceKind.STREET ? RuleKind.STREET : rule.kind();
        return new Rule(
                kind,
                rule.include(),
                name.name(),
                rule.numbers(),
                rule.inner(),
                rule.parts(),
                rule.edges(),
                rule.persons(),
                rule.vague(),
                rule.from(),
                rule.until(),
                rule.span());
    }

    private PlaceName apply(PlaceName place) {
        PlaceName name = full.get(place.name());
        PlaceName within = place.within() == null ? null : full.get(place.within());
        Set<String> aliases = new LinkedHashSet<>(place.aliases());
        if (name != null) {
            aliases.add(place.name());
        }
        return new PlaceName(
                name == null ? place.kind() : name.kind(),
                name == null ? place.name() : name.name(),
                List.copyOf(aliases),
                within == null ? place.within() : within.name());
    }
}
