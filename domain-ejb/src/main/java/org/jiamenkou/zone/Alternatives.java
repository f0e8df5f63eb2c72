package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiamenkou.address.Details;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.address.PartUnit;
import org.jiamenkou.rule.Parts;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.RuleKind;
import org.jspecify.annotations.Nullable;

/** Tries every way of filling in what is missing, and says what each leads to. */
final class Alternatives {

    private static final int DEEPEST = 2;

    private final RuleIndex index;
    private final Inquiry inquiry;

    Alternatives(RuleIndex index, Inquiry inquiry) {
        this.index = index;
        this.inquiry = inquiry;
    }

    /**
     * What filling a need in some way leads to.
     *
     * @param label the way, in words
     * @param query a text that, asked again, is that way, or null
     * @param decision what it leads to
     */
    record Branch(String label, @Nullable String query, Decision decision) {}

    /** The different outcomes of filling the need of the open claim; one branch when all ways lead to the same. */
    List<Branch> explore(Situation situation, Decision decision, Claim open) {
        return explore(situation, decision, open, 0);
    }

    private List<Branch> explore(Situation situation, Decision decision, Claim open, int depth) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Way way : ways(situation, decision, open)) {
            Decision result = settle(way.situation, depth);
            groups.computeIfAbsent(result.key(), key -> new Group(way, result)).add(way, result, open);
        }
        return groups.values().stream()
                .sorted((a, b) -> Boolean.compare(
                        a.first.winners().isEmpty(), b.first.winners().isEmpty()))
                .map(Group::branch)
                .toList();
    }

    /** Decides; where something else is missing too, and all its ways lead to the same, takes that. */
    private Decision settle(Situation situation, int depth) {
        Decision result = inquiry.decide(situation);
        if (result.open() == null || depth >= DEEPEST) {
            return result;
        }
        List<Branch> branches = explore(situation, result, result.open(), depth + 1);
        return branches.size() == 1 ? branches.get(0).decision() : result;
    }

    private List<Way> ways(Situation situation, Decision decision, Claim open) {
        return switch (Decision.need(open)) {
            case LANE -> lanes(situation, open.facet());
            case NUMBER -> mayBeLane(open.facet()) ? lanes(situation, open.facet()) : numbers(situation, open.facet());
            case GROUP, PHASE, SECTION, BUILDING, UNIT, GRID ->
                parts(
                        situation,
                        open.facet(),
                        PartUnit.valueOf(Decision.need(open).name()));
            case CLASS -> persons(situation, decision);
            default -> areas(situation, decision);
        };
    }

    /** Nothing is typed behind the street, and sentences speak of lanes off it. */
    private boolean mayBeLane(Facet facet) {
        Details typed = facet.details();
        return typed.number() == null
                && typed.odd() == null
                && !typed.isInside()
                && Arrays.stream(index.about(facet.place().name()))
                        .anyMatch(entry -> entry.rule().kind() == RuleKind.LANE);
    }

    private List<Way> numbers(Situation situation, Facet facet) {
        Details typed = facet.details();
        Details start = typed.numberTo() == null ? typed : typed.withoutNumber();
        List<Way> ways = new ArrayList<>();
        boolean inside = start.isInside() || start.number() != null;
        Entry[] entries = index.about(facet.place().name());
        if (start.number() != null && !start.isInside()) {
            for (HouseNumber door : NumberAtoms.doors(entries, start.number().number())) {
                Details details = start.at(door);
                String query = Labels.spot(facet.place().name(), details);
                ways.add(new Way(situation.with(facet, facet.with(details)), door + "号", query));
            }
            return ways;
        }
        for (HouseNumber number : NumberAtoms.of(entries, inside, typed)) {
            Details details = start.withNumber(number);
            String query = Labels.spot(facet.place().name(), details);
            ways.add(new Way(situation.with(facet, facet.with(details)), number + "号", query));
        }
        return ways;
    }

    private List<Way> lanes(Situation situation, Facet facet) {
        List<Way> ways = new ArrayList<>();
        for (HouseNumber number : NumberAtoms.lanes(index.about(facet.place().name()))) {
            Details details = facet.details().withLane(number.number());
            ways.add(new Way(
                    situation.with(facet, facet.with(details)),
                    number + "弄",
                    Labels.spot(facet.place().name(), details)));
        }
        for (Way way : numbers(situation, facet)) {
            ways.add(way);
        }
        return ways;
    }

    private List<Way> parts(Situation situation, Facet facet, PartUnit unit) {
        Set<String> labels = new LinkedHashSet<>();
        for (Entry entry : index.about(facet.place().name())) {
            Rule rule = entry.rule();
            if (rule.parts() != null) {
                labels(rule.parts(), unit, facet, labels);
            }
        }
        List<Way> ways = new ArrayList<>();
        for (String label : labels) {
            Details details = Labels.withPart(facet.details(), unit, label);
            ways.add(new Way(
                    situation.with(facet, facet.with(details)),
                    label,
                    Labels.spot(facet.place().name(), details)));
        }
        Details other = Labels.withPart(facet.details(), unit, Labels.OTHER);
        ways.add(new Way(situation.with(facet, facet.with(other)), Labels.OTHER, null));
        return ways;
    }

    /** The parts of that unit a rule names; a rule about stairways names their buildings too. */
    private static void labels(Parts parts, PartUnit unit, Facet facet, Set<String> labels) {
        String building = FittingParts.label(PartUnit.BUILDING, facet);
        for (String label : parts.labels()) {
            int dash = label.indexOf('-');
            boolean there = dash < 0 || building == null || label.startsWith(building + "-");
            if (parts.unit() == unit && there) {
                labels.add(label);
            } else if (unit == PartUnit.BUILDING && parts.unit() == PartUnit.UNIT && dash > 0) {
                labels.add(label.substring(0, dash));
            }
        }
    }

    private static List<Way> persons(Situation situation, Decision decision) {
        Map<PersonClass, String> classes = new LinkedHashMap<>();
        for (Claim claim : decision.claims()) {
            PersonClass persons = claim.entry().persons();
            String words = claim.entry().rule().persons();
            if (persons != null && words != null) {
                classes.putIfAbsent(persons, words);
            }
        }
        List<Way> ways = new ArrayList<>();
        Facet facet = situation.facets().get(0);
        String name = Labels.spot(facet.place().name(), facet.details());
        classes.forEach((one, words) -> ways.add(new Way(situation.supposing(one), words, name + " " + words)));
        ways.add(new Way(situation.supposing(null), Labels.OTHER, null));
        return ways;
    }

    private static List<Way> areas(Situation situation, Decision decision) {
        List<Entry> areas = decision.claims().stream()
                .filter(claim -> claim.fit().isOpen() && claim.entry().rule().kind() == RuleKind.AREA)
                .map(Claim::entry)
                .toList();
        List<Way> ways = new ArrayList<>();
        for (Entry area : areas) {
            ways.add(new Way(situation.inside(area, areas), area.words(), null));
        }
        ways.add(new Way(situation.inside(null, areas), Labels.ELSEWHERE, null));
        return ways;
    }

    /** One way of filling the need. */
    private record Way(
            Situation situation, String label, @Nullable String query) {}

    /** Ways that lead to the same. */
    private static final class Group {

        private final Way way;
        private final Decision first;
        private final Set<String> labels = new LinkedHashSet<>();

        Group(Way way, Decision first) {
            this.way = way;
            this.first = first;
        }

        void add(Way another, Decision result, Claim open) {
            labels.addAll(Labels.of(another.label, result, Decision.need(open)));
        }

        Branch branch() {
            String label = Labels.join(labels);
            String query = way.query;
            if (query != null && (label.equals("单号") || label.equals("双号"))) {
                query = query.replaceAll("\\d+号$", label);
            }
            return new Branch(label, Labels.isOther(labels) ? null : query, first);
        }
    }
}
