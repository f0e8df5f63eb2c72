package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiamenkou.address.Address;
import org.jiamenkou.address.Details;
import org.jiamenkou.address.Mention;
import org.jiamenkou.address.Place;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.rule.ZoneMode;
import org.jspecify.annotations.Nullable;

/** Puts decisions into answers: the outcome, the schools, the sentences and what to be careful about. */
final class AnswerWriter {

    private final Revision revision;
    private final RuleIndex index;
    private final Rivals rivals = new Rivals();
    private final Cautions cautions;

    AnswerWriter(Revision revision, RuleIndex index) {
        this.revision = revision;
        this.index = index;
        this.cautions = new Cautions(index);
    }

    Answer unknown(Address address) {
        return bare(Outcome.UNKNOWN_ADDRESS, understood(address, null), List.of(), List.of());
    }

    Answer suggestions(Address address, List<Place> near) {
        List<Answer.Suggestion> suggestions =
                near.stream().map(AnswerWriter::suggestion).toList();
        return bare(Outcome.NEEDS_CONFIRMATION, understood(address, null), List.of(), suggestions);
    }

    /** One name, several places or segments: the same answer when all agree, else what each leads to. */
    Answer byPlace(Address address, Mention several, List<Answer> answers) {
        Answer first = answers.get(0);
        boolean same = !several.family() && answers.stream().allMatch(answer -> answer.isAlike(first));
        if (same && first.outcome() == Outcome.ONE) {
            return first;
        }
        List<Answer.Option> options = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Place place = several.places().get(i);
            String query = address.typed().replace(several.span().of(address.typed()), place.name());
            Answer answer = answers.get(i);
            options.add(new Answer.Option(place.name() + detail(place), query, answer.outcome(), schools(answer)));
        }
        return which(address, several.family() ? Need.SEGMENT : Need.PLACE, options);
    }

    /** Two doors were typed: the same answer when both lead to one school, else what each leads to. */
    Answer byDoor(Address address, List<Mention> doors, List<Answer> answers) {
        Answer first = answers.get(0);
        if (answers.stream().allMatch(answer -> answer.isAlike(first))) {
            return first;
        }
        List<Answer.Option> options = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            String spot = Labels.spot(
                    doors.get(i).places().get(0).name(), doors.get(i).details());
            options.add(new Answer.Option(spot, spot, answers.get(i).outcome(), schools(answers.get(i))));
        }
        return which(address, Need.PLACE, options);
    }

    private Answer which(Address address, Need need, List<Answer.Option> options) {
        return new Answer(
                Outcome.NEEDS_DETAIL,
                null,
                understood(address, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(need.code()),
                options,
                List.of(),
                revision);
    }

    private static List<ServedSchool> schools(Answer answer) {
        Set<ServedSchool> schools = new LinkedHashSet<>(answer.schools());
        answer.options().forEach(option -> schools.addAll(option.schools()));
        return List.copyOf(schools);
    }

    /** The place is itself the edge of areas. */
    Answer edge(Address address, Facet main, Decision decision, List<RuleIndex.Edge> edges) {
        boolean number = edges.stream().anyMatch(RuleIndex.Edge::isNumber);
        List<Entry> entries = edges.stream()
                .filter(edge -> !number || edge.isNumber())
                .map(RuleIndex.Edge::entry)
                .toList();
        return onEdge(
                number ? Outcome.NEEDS_DETAIL : Outcome.ON_BOUNDARY,
                number ? "number" : "point",
                address,
                main,
                decision,
                entries);
    }

    /** The point is too near the edge of an area. */
    Answer boundary(Address address, Facet main, Decision decision, List<Entry> near) {
        return onEdge(Outcome.ON_BOUNDARY, "number", address, main, decision, near);
    }

    private Answer onEdge(
            Outcome outcome, String need, Address address, Facet main, Decision decision, List<Entry> entries) {
        Map<String, Answer.Option> options = new LinkedHashMap<>();
        for (Entry entry : entries) {
            options.putIfAbsent(
                    entry.words(),
                    new Answer.Option(
                            entry.words(), null, Outcome.ONE, entry.zone().schools()));
        }
        return new Answer(
                outcome,
                null,
                understood(address, main),
                List.of(),
                because(claims(entries, main)),
                List.of(),
                cautions.of(address, decision),
                List.of(need),
                List.copyOf(options.values()),
                List.of(),
                revision);
    }

    private static List<Claim> claims(List<Entry> entries, Facet main) {
        return entries.stream()
                .map(entry -> new Claim(entry, main, Fit.YES, Rank.AREA))
                .toList();
    }

    /** Nothing is missing: one, several or a gap. */
    Answer decided(Address address, Facet main, Decision decision) {
        List<Zone> zones = decision.zones();
        Set<ServedSchool> schools = ServedSchool.of(zones);
        Outcome outcome = zones.isEmpty() ? Outcome.GAP : outcome(zones, schools);
        List<Answer.Warning> warnings = new ArrayList<>(cautions.of(address, decision));
        int undrawn = index.areas().undrawn().size();
        if (zones.isEmpty() && undrawn > 0) {
            warnings.add(new Answer.Warning("area-not-drawn", List.of(Integer.toString(undrawn))));
        }
        return new Answer(
                outcome,
                mode(zones, schools),
                understood(address, main),
                List.copyOf(schools),
                because(decision.winners()),
                rivals.of(decision),
                warnings,
                List.of(),
                List.of(),
                List.of(),
                revision);
    }

    private static Outcome outcome(List<Zone> zones, Set<ServedSchool> schools) {
        long alike = schools.stream().map(ServedSchool::code).distinct().count();
        boolean single = zones.stream().allMatch(AnswerWriter::hasOneSchool);
        boolean sameZone = zones.size() == 1 || alike == 1;
        return single && sameZone || alike == 1 ? Outcome.ONE : Outcome.SEVERAL;
    }

    /** One school, though another may stand behind it when it is full. */
    private static boolean hasOneSchool(Zone zone) {
        return zone.mode() == ZoneMode.SINGLE || zone.mode() == ZoneMode.OVERFLOW;
    }

    private static @Nullable ZoneMode mode(List<Zone> zones, Set<ServedSchool> schools) {
        if (zones.isEmpty()) {
            return null;
        }
        boolean alike = zones.stream().map(Zone::mode).distinct().count() == 1
                && zones.stream().allMatch(zone -> zone.schools().size() == schools.size());
        return zones.size() == 1 || alike ? zones.get(0).mode() : ZoneMode.TIE;
    }

    /** Only parts of the place that carry names of their own are known: 金域蓝湾一期 of 金域蓝湾. */
    Answer parts(Address address, Facet main, List<Answer.Option> options) {
        return new Answer(
                Outcome.NEEDS_DETAIL,
                null,
                understood(address, main),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(Need.SECTION.code()),
                options,
                List.of(),
                revision);
    }

    /** Something is missing; each branch says what one way of filling it leads to. */
    Answer open(Address address, Facet main, Decision decision, List<Alternatives.Branch> branches) {
        Need need = decision.open() == null ? Need.POINT : Decision.need(decision.open());
        List<Answer.Option> options =
                branches.stream().map(AnswerWriter::option).toList();
        List<String> needs = need == Need.POINT ? List.of("point", "compound") : List.of(need.code());
        return new Answer(
                need == Need.CLASS ? Outcome.CLASS_DEPENDENT : Outcome.NEEDS_DETAIL,
                null,
                understood(address, main),
                List.of(),
                because(decision.speaking()),
                List.of(),
                cautions.of(address, decision),
                needs,
                options,
                List.of(),
                revision);
    }

    private static Answer.Option option(Alternatives.Branch branch) {
        List<Zone> zones = new ArrayList<>(branch.decision().zones());
        if (branch.decision().open() != null) {
            branch.decision().speaking().forEach(claim -> zones.add(claim.zone()));
        }
        Set<ServedSchool> schools = ServedSchool.of(zones);
        Outcome outcome = branch.decision().open() != null
                ? Outcome.NEEDS_DETAIL
                : zones.isEmpty() ? Outcome.GAP : outcome(zones, schools);
        return new Answer.Option(branch.label(), branch.query(), outcome, List.copyOf(schools));
    }

    private List<Answer.Because> because(List<Claim> claims) {
        Map<Integer, List<Claim>> bySentence = new LinkedHashMap<>();
        for (Claim claim : claims) {
            bySentence
                    .computeIfAbsent(claim.entry().clause().sentence().number(), key -> new ArrayList<>())
                    .add(claim);
        }
        List<Answer.Because> because = new ArrayList<>();
        for (List<Claim> same : bySentence.values()) {
            Entry entry = same.get(0).entry();
            List<Span> marked = same.stream()
                    .map(claim -> claim.entry().rule().span())
                    .distinct()
                    .toList();
            Sentence sentence = entry.clause().sentence();
            because.add(new Answer.Because(
                    sentence.school(), sentence.text(), entry.rule().kind(), marked, revision));
        }
        return because;
    }

    private Answer bare(
            Outcome outcome, Answer.Understood place, List<String> needs, List<Answer.Suggestion> suggestions) {
        return new Answer(
                outcome,
                null,
                place,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                needs,
                List.of(),
                suggestions,
                revision);
    }

    private static Answer.Understood understood(Address address, @Nullable Facet main) {
        List<Answer.UnderstoodPart> parts = address.parts().stream()
                .map(part -> new Answer.UnderstoodPart(part.part(), part.text(), part.span()))
                .toList();
        if (main == null) {
            return new Answer.Understood("", address.typed().strip(), parts);
        }
        Details details = main.details();
        return new Answer.Understood(
                main.place().code(), Labels.spot(main.place().name(), details), parts);
    }

    private static Answer.Suggestion suggestion(Place place) {
        return new Answer.Suggestion(place.code(), place.name(), place.parent() == null ? "" : place.parent());
    }

    private static String detail(Place place) {
        return place.parent() == null || place.name().contains("(") ? "" : "(" + place.parent() + ")";
    }
}
