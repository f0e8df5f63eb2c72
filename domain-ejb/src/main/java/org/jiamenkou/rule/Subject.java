package org.jiamenkou.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.address.PartUnit;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.rule.Draft.Scope;
import org.jspecify.annotations.Nullable;

/** What an item is about while its brackets are being read. */
final class Subject {

    final @Nullable String name;
    final boolean include;
    private final List<String> names;
    private Spec spec = Spec.WHOLE;
    private final List<Spec> more = new ArrayList<>();
    private @Nullable List<String> edges;
    private boolean rest;
    private @Nullable String exact;
    private @Nullable String named;
    private boolean replaced;

    @Nullable
    String persons;

    boolean vague;

    /** Whether a bracket behind it was not understood: it may narrow the place, so that nothing is taken in whole. */
    boolean unsettled;

    int from;
    int to;

    private Subject(List<String> names, boolean include) {
        this.names = names;
        this.name = names.get(names.size() - 1);
        this.include = include;
    }

    static Subject of(String name, boolean include) {
        return new Subject(List.of(name), include);
    }

    static Subject ofAll(List<String> names, boolean include) {
        return new Subject(List.copyOf(names), include);
    }

    Subject with(Spec narrower) {
        spec = narrower;
        return this;
    }

    /** Limits it by edges that a polygon, or somebody who knows the street, has to settle. */
    Subject bounded(Spec part, List<String> byEdges) {
        spec = part;
        edges = byEdges;
        return this;
    }

    /** Makes it what remains after other schools' zones. */
    void restAfter(String school) {
        rest = true;
        List<String> schools = new ArrayList<>(edges == null ? List.of() : edges);
        schools.add(school);
        edges = schools;
    }

    /** Makes it what no other sentence takes. */
    void remainder() {
        rest = true;
        edges = List.of();
    }

    /** A number the words take in beside their open stretch: 249号及以东. */
    void alsoExact(String number) {
        exact = number;
    }

    /** A landmark at the number it is about. */
    Subject andNamed(String landmark) {
        named = landmark;
        return this;
    }

    /** What its bracket lists is all that is meant of it. */
    void replacedByMembers() {
        replaced = true;
    }

    /** Another stretch of the same place. */
    void also(Spec another) {
        if (spec == Spec.WHOLE) {
            spec = another;
        } else {
            more.add(another);
        }
    }

    /**
     * A bracket behind it: numbers inside a lane, yard or building that was named, buildings of a section, or what is
     * meant of the whole. False when the two do not go together.
     */
    boolean narrow(Draft draft, Spec inner) {
        if (spec == Spec.WHOLE) {
            spec = inner;
            return true;
        }
        if (inner.kind() == RuleKind.NUM
                && spec.inner().isAll()
                && spec.kind() != RuleKind.NUM
                && spec.kind() != RuleKind.STREET) {
            spec = new Spec(spec.kind(), spec.numbers(), inner.numbers(), spec.parts(), spec.remark());
            return true;
        }
        if (isStairs(inner) && isBuildings(spec) && spec.kind() == RuleKind.PART) {
            spec = Spec.parts(parts(inner).inside(parts(spec)), NumberSet.ALL);
            return true;
        }
        if (inner.kind() == RuleKind.PART
                && spec.kind() == RuleKind.YARD
                && spec.inner().isAll()
                && isBuildings(inner)) {
            spec = new Spec(spec.kind(), spec.numbers(), inner.inner(), inner.parts(), spec.remark());
            return true;
        }
        if (inner.kind() == RuleKind.PART && named != null) {
            draft.rule(include, named, inner, new Scope(persons, vague), from, to);
            named = null;
            replaced = true;
            return true;
        }
        Parts parts = spec.parts();
        if (inner.kind() != RuleKind.PART || parts == null || parts.labels().size() != 1 || name == null) {
            return false;
        }
        String written = draft.text.of(from, to);
        String nested = written.contains(name) ? written.substring(written.indexOf(name)) : name + written;
        draft.place(PlaceKind.COMPOUND, nested, List.of(), name);
        replaced = true;
        draft.rule(include, nested, inner, new Scope(persons, vague), from, to);
        return true;
    }

    private static boolean isStairs(Spec inner) {
        return inner.parts() != null && inner.parts().unit() == PartUnit.UNIT;
    }

    private static Parts parts(Spec known) {
        return Objects.requireNonNull(known.parts());
    }

    private static boolean isBuildings(Spec inner) {
        return inner.parts() != null && inner.parts().unit() == PartUnit.BUILDING;
    }

    /**
     * 1726弄(5号除外): leaves out a number inside what was named; true when the item is one. Buildings of a yard have no
     * rule of their own: then nothing is taken in whole.
     */
    boolean leavesOutInside(Draft draft, int start, int end) {
        boolean holdsNumbers =
                spec.kind() == RuleKind.LANE || spec.kind() == RuleKind.YARD || spec.kind() == RuleKind.PART;
        Spec inner = holdsNumbers && name != null ? SpecGrammar.read(name, draft.text.of(start, end)) : null;
        if (inner == null || inner == Spec.WHOLE || inner.kind() == RuleKind.PART && spec.kind() == RuleKind.PART) {
            return false;
        }
        if (inner.kind() == RuleKind.NUM) {
            Spec left = new Spec(spec.kind(), spec.numbers(), inner.numbers(), spec.parts(), null);
            draft.rule(!include, name, left, Scope.PLAIN, start, end);
        } else {
            unsettled = true;
        }
        return true;
    }

    /** 1-2(2个): the numbers are doors, not stretches. */
    void asDoors() {
        List<NumberRange> doors = new ArrayList<>();
        for (NumberRange range : spec.numbers().ranges()) {
            boolean plain = range.from().sub() == 0
                    && range.parity() == Parity.ALL
                    && !range.isExact()
                    && !spec.numbers().isAll();
            doors.add(
                    plain
                            ? NumberRange.exactly(new HouseNumber(
                                    range.from().number(), range.to().number()))
                            : range);
        }
        spec = new Spec(spec.kind(), new NumberSet(doors), spec.inner(), spec.parts(), null);
    }

    Spec spec() {
        return spec;
    }

    boolean isNarrowed() {
        return spec != Spec.WHOLE || edges != null;
    }

    /** Notes its rules. */
    void emit(Draft draft) {
        Scope scope = new Scope(persons, vague || unsettled);
        if (named != null) {
            draft.rule(include, named, Spec.WHOLE, scope, from, to);
        }
        if (replaced) {
            return;
        }
        for (String place : names) {
            if (unsettled && !rest) {
                draft.area(RuleKind.AREA, include, place, spec, edges == null ? List.of() : edges, scope, from, to);
            } else if (edges != null) {
                draft.area(rest ? RuleKind.REST : RuleKind.AREA, include, place, spec, edges, scope, from, to);
            } else if (vague && spec.parts() == null) {
                draft.area(RuleKind.AREA, include, place, spec, List.of(), scope, from, to);
            } else {
                draft.rule(include, place, spec, scope, from, to);
            }
            more.forEach(another -> draft.rule(include, place, another, scope, from, to));
            if (exact != null) {
                Spec number = NumberGrammar.read(exact + "号");
                draft.rule(include, place, number == null ? Spec.WHOLE : number, scope, from, to);
            }
        }
    }
}
