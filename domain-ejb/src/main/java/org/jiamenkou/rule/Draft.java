package org.jiamenkou.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jiamenkou.address.PartUnit;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.kernel.SchoolYear;
import org.jspecify.annotations.Nullable;

/** What has been understood of a sentence so far: the rules for one zone, the places named, what to look at. */
final class Draft {

    final SentenceText text;
    final List<Rule> rules = new ArrayList<>();
    final List<LineReading.Remark> remarks = new ArrayList<>();
    private final Map<String, PlaceName> places = new LinkedHashMap<>();

    /** Set by words such as 共同学区 or 电脑派位. */
    @Nullable
    ZoneMode mode;

    /** The first admission year, where the sentence says 2023年秋季开始. */
    @Nullable
    SchoolYear from;

    /** The place the last words were about: 和平路99号、101号. */
    @Nullable
    String context;

    /** The last name on an edge: 以长治学院南校区为界,包括该校区. */
    @Nullable
    String lastEdge;

    /** Whether the ending of the list is the ending of its names: 魏集、西关等村. */
    boolean endingIsShared;

    /** Whether the list being read means only parts of what it names: …等社区部分. */
    boolean vagueList;

    /** Whether N栋 behind a compound is how many buildings it has, not which. */
    boolean buildingsAreCounted;

    Draft(SentenceText text) {
        this.text = text;
    }

    /** Notes a place; a second mention adds aliases and, where the first had none, what it lies in. */
    void place(PlaceKind kind, String name, List<String> aliases, @Nullable String within) {
        places.merge(name, new PlaceName(kind, name, aliases, within), (old, more) -> {
            Set<String> all = new LinkedHashSet<>(old.aliases());
            all.addAll(more.aliases());
            return new PlaceName(old.kind(), name, List.copyOf(all), old.within() == null ? within : old.within());
        });
    }

    List<PlaceName> places() {
        return List.copyOf(places.values());
    }

    @Nullable
    PlaceKind kindOf(@Nullable String name) {
        PlaceName place = name == null ? null : places.get(name);
        return place == null ? null : place.kind();
    }

    /** Adds the rule of the stretch and counts the stretch as read. */
    void rule(boolean include, @Nullable String place, Spec spec, Scope scope, int from, int to) {
        RuleKind kind = spec.kind() == null ? wholeKind(place) : spec.kind();
        add(kind, include, place, spec, List.of(), scope, from, to);
    }

    /** Adds a rule that a polygon, or another zone, has to complete. */
    void area(
            RuleKind kind,
            boolean include,
            @Nullable String place,
            Spec spec,
            List<String> edges,
            Scope scope,
            int from,
            int to) {
        add(kind, include, place, spec, edges, scope, from, to);
    }

    /** Notes that something of the place is left out which was not understood; the words stay unread. */
    void leavesOutSomething(String place, int from, int to) {
        leavesOut(place, Spec.WHOLE, from, to);
    }

    /** Notes that this of the place may be left out; the words stay unread, and nobody is told until they are settled. */
    void leavesOut(String place, Spec spec, int from, int to) {
        unsettled(false, place, spec, from, to);
    }

    /** Notes that this of the place may be taken in; the words stay unread, and nobody is told until they are settled. */
    void mayTakeIn(String place, Spec spec, int from, int to) {
        unsettled(true, place, spec, from, to);
    }

    private void unsettled(boolean include, String place, Spec spec, int from, int to) {
        rules.add(new Rule(
                RuleKind.AREA,
                include,
                place,
                spec.numbers(),
                spec.inner(),
                spec.parts(),
                List.of(),
                null,
                true,
                this.from,
                null,
                text.span(from, to)));
    }

    /** Whether the last rule takes in all of a street: then doors or lanes behind it without a name are not its own. */
    boolean hasAll(String street, Spec doors) {
        boolean numbered = doors.kind() == RuleKind.NUM || doors.kind() == RuleKind.LANE;
        Rule last = rules.isEmpty() ? null : rules.get(rules.size() - 1);
        return numbered
                && last != null
                && last.kind() == RuleKind.STREET
                && last.include()
                && last.numbers().isAll()
                && street.equals(last.place());
    }

    /**
     * 2号楼 behind 学府路14号院1号楼 stands in the same yard, not anywhere along the street; 2单元 behind 桃园新村1栋1单元 is a stairway
     * of the same building.
     */
    Spec inside(Spec spec) {
        Parts parts = spec.parts();
        if (parts == null || spec.kind() != RuleKind.PART || rules.isEmpty()) {
            return spec;
        }
        Rule last = rules.get(rules.size() - 1);
        Parts before = last.parts();
        boolean same = Objects.equals(last.place(), context);
        if (same && parts.unit() == PartUnit.BUILDING && last.kind() == RuleKind.YARD) {
            return new Spec(RuleKind.YARD, last.numbers(), spec.inner(), parts, spec.remark());
        }
        boolean stairs = same && parts.unit() == PartUnit.UNIT;
        Parts buildings = stairs && before != null && before.unit() == PartUnit.UNIT ? before.buildings() : null;
        return buildings == null ? spec : Spec.parts(parts.inside(buildings), spec.inner());
    }

    void remark(String code, int from, int to, String about) {
        remarks.add(new LineReading.Remark(code, text.span(from, to), about));
    }

    private void add(
            RuleKind kind,
            boolean include,
            @Nullable String place,
            Spec spec,
            List<String> edges,
            Scope scope,
            int start,
            int end) {
        rules.add(new Rule(
                kind,
                include,
                place,
                spec.numbers(),
                spec.inner(),
                spec.parts(),
                edges,
                scope.persons(),
                scope.vague(),
                from,
                null,
                text.span(start, end)));
        text.markRead(start, end);
        if (spec.remark() != null) {
            remark(spec.remark(), start, end, text.of(start, end));
        }
        if (scope.vague()) {
            remark("vague", start, end, text.of(start, end));
        }
    }

    private RuleKind wholeKind(@Nullable String place) {
        PlaceKind kind = kindOf(place);
        if (place == null || kind == null) {
            return RuleKind.CLASS;
        }
        return switch (kind) {
            case STREET -> RuleKind.STREET;
            case SCHOOL -> RuleKind.FEED;
            case POLICE_STATION -> RuleKind.HUKOU;
            default -> RuleKind.PLACE;
        };
    }

    /**
     * What limits a stretch beside its extent.
     *
     * @param persons the class of persons, as written, or null
     * @param vague whether the words leave the extent open
     */
    record Scope(@Nullable String persons, boolean vague) {

        static final Scope PLAIN = new Scope(null, false);
    }
}
