package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.address.PartUnit;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.address.Territory;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.rule.NumberRange;
import org.jiamenkou.rule.NumberSet;
import org.jiamenkou.rule.Parity;
import org.jiamenkou.rule.Parts;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.RuleKind;
import org.jiamenkou.rule.SchoolRole;
import org.jiamenkou.rule.ZoneMode;
import org.jspecify.annotations.Nullable;

/** A small notice made by chance, full of contradictions: streets, lanes, villages, compounds in communities. */
final class RandomNotice {

    static final List<String> STREETS = List.of("东安路", "西宁街", "南熏大道");
    static final List<String> VILLAGES = List.of("永丰村", "太平村");
    static final List<String> COMPOUNDS = List.of("翠湖花园", "金桂苑", "锦绣小区");
    static final String COMMUNITY = "和平社区";
    static final int LAST = 24;

    private final Random random;
    private final List<Zone> zones = new ArrayList<>();

    RandomNotice(Random random) {
        this.random = random;
        int count = 2 + random.nextInt(3);
        for (int n = 0; n < count; n++) {
            zones.add(zone("第" + (n + 1) + "小学"));
        }
    }

    List<Zone> zones() {
        return zones;
    }

    ZoneMap map() {
        List<Place> places = new ArrayList<>();
        STREETS.forEach(name -> places.add(Place.named("d", PlaceKind.STREET, name)));
        VILLAGES.forEach(name -> places.add(Place.named("d", PlaceKind.VILLAGE, name)));
        places.add(Place.named("d", PlaceKind.COMMUNITY, COMMUNITY));
        COMPOUNDS.forEach(name -> places.add(
                new Place(Place.codeOf("d", name), PlaceKind.COMPOUND, name, List.of(), COMMUNITY, null, null)));
        Revision revision = new Revision("n", "d", Stage.PRIMARY, new SchoolYear(2025), Population.BOTH, null, null, 1);
        return ZoneMap.of(revision, zones, Gazetteer.of(places), Territory.UNKNOWN, 30);
    }

    /** What is said of a place, for the eye. */
    String about(String place) {
        StringBuilder words = new StringBuilder(place);
        for (Zone zone : zones) {
            for (Zone.Clause clause : zone.clauses()) {
                Rule rule = clause.rule();
                if (place.equals(rule.place())) {
                    words.append("; ").append(zone.name()).append(rule.include() ? " + " : " - ");
                    words.append(rule.kind())
                            .append(' ')
                            .append(rule.numbers())
                            .append(" in ")
                            .append(rule.inner());
                    words.append(rule.parts() == null ? "" : " " + rule.parts());
                }
            }
        }
        return words.toString();
    }

    private Zone zone(String school) {
        List<Zone.Clause> clauses = new ArrayList<>();
        for (int n = 1 + random.nextInt(8); n > 0; n--) {
            Rule rule = rule();
            clauses.add(new Zone.Clause(new Sentence(clauses.size() + 1, school, rule.toString()), rule, null));
        }
        List<ServedSchool> schools = List.of(new ServedSchool(school, school, SchoolRole.OWN, 1));
        return new Zone(school, ZoneMode.SINGLE, schools, clauses);
    }

    private Rule rule() {
        boolean include = random.nextInt(4) > 0;
        String street = any(STREETS);
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> rule(RuleKind.NUM, include, street, numbers(true), NumberSet.ALL, null);
            case 3 -> rule(RuleKind.STREET, include, street, NumberSet.ALL, NumberSet.ALL, null);
            case 4 ->
                rule(RuleKind.STREET, include, street, NumberSet.of(NumberRange.all(side())), NumberSet.ALL, null);
            case 5 -> rule(RuleKind.LANE, include, street, numbers(false), inner(), null);
            case 6 -> rule(RuleKind.PART, include, any(VILLAGES), NumberSet.ALL, NumberSet.ALL, parts(PartUnit.GROUP));
            case 7 ->
                rule(RuleKind.PART, include, any(COMPOUNDS), NumberSet.ALL, NumberSet.ALL, parts(PartUnit.BUILDING));
            default -> rule(RuleKind.PLACE, include, anywhere(), NumberSet.ALL, NumberSet.ALL, null);
        };
    }

    private static Rule rule(
            RuleKind kind, boolean include, String place, NumberSet numbers, NumberSet inner, @Nullable Parts parts) {
        return new Rule(
                kind, include, place, numbers, inner, parts, List.of(), null, false, null, null, new Span(0, 1));
    }

    private NumberSet numbers(boolean doors) {
        List<NumberRange> ranges = new ArrayList<>();
        for (int n = random.nextInt(3); n >= 0; n--) {
            int from = 1 + random.nextInt(LAST - 8);
            ranges.add(
                    switch (random.nextInt(doors ? 6 : 3)) {
                        case 0 -> NumberRange.exactly(HouseNumber.of(from));
                        case 1 -> NumberRange.between(HouseNumber.of(from), HouseNumber.of(from + 6), Parity.ALL);
                        case 2 -> NumberRange.from(HouseNumber.of(from), side());
                        case 3 -> NumberRange.exactly(new HouseNumber(from, 1 + random.nextInt(4)));
                        case 4 -> NumberRange.between(new HouseNumber(from, 1), new HouseNumber(from, 3), Parity.ALL);
                        default -> NumberRange.between(HouseNumber.of(from), HouseNumber.of(from + 8), side());
                    });
        }
        return new NumberSet(ranges);
    }

    private NumberSet inner() {
        return random.nextBoolean() ? NumberSet.ALL : numbers(false);
    }

    private Parity side() {
        return random.nextBoolean() ? Parity.ODD : Parity.EVEN;
    }

    private Parts parts(PartUnit unit) {
        List<String> labels = new ArrayList<>();
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            labels.add(Integer.toString(1 + random.nextInt(7)));
        }
        return new Parts(unit, labels);
    }

    private String anywhere() {
        return switch (random.nextInt(3)) {
            case 0 -> any(VILLAGES);
            case 1 -> any(COMPOUNDS);
            default -> COMMUNITY;
        };
    }

    private String any(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
