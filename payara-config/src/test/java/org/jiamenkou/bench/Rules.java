package org.jiamenkou.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.address.Place;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.rule.NumberRange;
import org.jiamenkou.rule.NumberSet;
import org.jiamenkou.rule.Parity;
import org.jiamenkou.rule.Parts;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.RuleKind;
import org.jiamenkou.rule.SchoolRole;
import org.jiamenkou.rule.ZoneMode;
import org.jiamenkou.zone.Sentence;
import org.jiamenkou.zone.ServedSchool;
import org.jiamenkou.zone.Zone;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * The rules of a generated notice: in a hundred some 45 stretches of numbers on one side of a street, 5 whole streets or sides,
 * 33 compounds by name, 5 communities and 12 parts (groups of villages, buildings of compounds); every five of them one
 * sentence, every forty a zone; and 500 drawn areas.
 */
final class Rules {

    private static final int COLUMNS = 25;
    private static final int ROWS = 20;
    private static final int RULES_PER_SENTENCE = 5;
    private static final int SENTENCES_PER_ZONE = 8;
    private static final int STRETCH = 60;

    private final Random random;
    private final List<Place> streets;
    private final List<Place> compounds;
    private final List<Place> communities;
    private final List<Place> villages;
    private int sentences;
    private int streetTurn;
    private int compoundTurn;

    Rules(Random random, List<Place> streets, List<Place> compounds, List<Place> communities, List<Place> villages) {
        this.random = random;
        this.streets = streets;
        this.compounds = compounds;
        this.communities = communities;
        this.villages = villages;
    }

    /** A rule with its words, before it stands in a sentence. */
    private record Words(
            RuleKind kind,
            Place place,
            NumberSet numbers,
            @Nullable Parts parts,
            String text) {}

    List<Zone> zones(int count) {
        List<Zone> zones = new ArrayList<>();
        List<Geometry> areas = new Land(COLUMNS, ROWS, random).areas();
        int places = count - areas.size();
        while (places > 0) {
            List<Zone.Clause> clauses = new ArrayList<>();
            String school = "第" + (zones.size() + 1) + "小学";
            for (int i = 0; i < SENTENCES_PER_ZONE && places > 0; i++) {
                int here = Math.min(RULES_PER_SENTENCE, places);
                clauses.addAll(sentence(school, here));
                places -= here;
            }
            zones.add(zone(zones.size(), school, clauses));
        }
        for (Geometry area : areas) {
            String school = "第" + (zones.size() + 1) + "小学";
            zones.add(zone(zones.size(), school, List.of(drawn(school, area))));
        }
        return zones;
    }

    private static Zone zone(int id, String school, List<Zone.Clause> clauses) {
        ServedSchool served = new ServedSchool("s" + id, school, SchoolRole.OWN, 1);
        return new Zone(school, ZoneMode.SINGLE, List.of(served), clauses);
    }

    private List<Zone.Clause> sentence(String school, int count) {
        List<Words> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Words next = words();
            words.add(next);
            int from = text.length();
            text.append(next.text());
            spans.add(new Span(from, text.length()));
            text.append('、');
        }
        Sentence sentence = new Sentence(++sentences, school, text.toString());
        List<Zone.Clause> clauses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            clauses.add(new Zone.Clause(sentence, rule(words.get(i), spans.get(i)), null));
        }
        return clauses;
    }

    private static Rule rule(Words words, Span span) {
        return new Rule(
                words.kind(),
                true,
                words.place().name(),
                words.numbers(),
                NumberSet.ALL,
                words.parts(),
                List.of(),
                null,
                false,
                null,
                null,
                span);
    }

    private Zone.Clause drawn(String school, Geometry area) {
        Sentence sentence = new Sentence(++sentences, school, "图上所画范围");
        Rule rule = new Rule(
                RuleKind.AREA,
                true,
                null,
                NumberSet.ALL,
                NumberSet.ALL,
                null,
                List.of(),
                null,
                false,
                null,
                null,
                new Span(0, 6));
        return new Zone.Clause(sentence, rule, area);
    }

    private Words words() {
        int chance = random.nextInt(100);
        if (chance < 45) {
            return numbers();
        }
        if (chance < 50) {
            return street();
        }
        if (chance < 83) {
            Place compound = compounds.get(compoundTurn++ % compounds.size());
            return new Words(RuleKind.PLACE, compound, NumberSet.ALL, null, compound.name());
        }
        if (chance < 88) {
            Place community = World.one(random, communities);
            return new Words(RuleKind.PLACE, community, NumberSet.ALL, null, community.name());
        }
        return chance < 95
                ? part(World.one(random, villages), "GROUP", "组")
                : part(World.one(random, compounds), "BUILDING", "栋");
    }

    private Words numbers() {
        int turn = streetTurn++;
        Place street = streets.get(turn / 4 % streets.size());
        boolean odd = turn % 2 == 0;
        int from = (turn % 4 / 2) * STRETCH + (odd ? 1 : 2);
        int to = from + STRETCH - 2;
        NumberRange range =
                NumberRange.between(HouseNumber.of(from), HouseNumber.of(to), odd ? Parity.ODD : Parity.EVEN);
        String text = street.name() + from + "-" + to + "号(" + (odd ? "单" : "双") + "号)";
        return new Words(RuleKind.NUM, street, NumberSet.of(range), null, text);
    }

    private Words street() {
        Place street = World.one(random, streets);
        return switch (random.nextInt(3)) {
            case 0 -> new Words(RuleKind.STREET, street, NumberSet.ALL, null, street.name());
            case 1 -> side(street, Parity.ODD, "单号");
            default -> side(street, Parity.EVEN, "双号");
        };
    }

    private static Words side(Place street, Parity parity, String words) {
        NumberSet side = NumberSet.of(NumberRange.all(parity));
        return new Words(RuleKind.STREET, street, side, null, street.name() + words);
    }

    private Words part(Place place, String unit, String word) {
        int from = 1 + random.nextInt(6);
        List<String> labels = new ArrayList<>();
        for (int i = from; i < from + 4; i++) {
            labels.add(Integer.toString(i));
        }
        Parts parts = Parts.parse(unit + ":" + String.join(",", labels));
        return new Words(RuleKind.PART, place, NumberSet.ALL, parts, place.name() + from + "-" + (from + 3) + word);
    }
}
