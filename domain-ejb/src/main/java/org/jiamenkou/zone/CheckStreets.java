package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.rule.Parity;
import org.jiamenkou.rule.RuleKind;
import org.jspecify.annotations.Nullable;

/** House numbers, lanes and yards that two zones take, and numbers that one leaves out and none takes. */
final class CheckStreets {

    /** So many pairs on one street tell enough. */
    private static final int MOST_PAIRS = 2_000;

    private final Map<String, Street> streets = new TreeMap<>();

    /** The rules of one street, or of its lanes, or of its yards. */
    private static final class Street {

        final String name;

        final List<CheckClause> taken = new ArrayList<>();

        final List<CheckClause> leftOut = new ArrayList<>();

        Street(String name) {
            this.name = name;
        }
    }

    private record Pair(String code, List<String> one, List<String> other) {}

    /** What two zones share on one street. */
    private record Shared(Severity severity, List<CheckStretch> stretches, Set<CheckClause> clauses) {}

    CheckStreets(List<CheckClause> clauses) {
        for (CheckClause clause : clauses) {
            String place = clause.rule().place();
            if (place != null && isNumbered(clause.rule().kind())) {
                Street street =
                        streets.computeIfAbsent(place + slot(clause.rule().kind()), key -> new Street(place));
                (clause.includes() ? street.taken : street.leftOut).add(clause);
            }
        }
    }

    /** Whether such a rule speaks of the doors of a street itself. */
    static boolean isDoors(RuleKind kind) {
        return kind == RuleKind.NUM || kind == RuleKind.STREET;
    }

    private static boolean isNumbered(RuleKind kind) {
        return isDoors(kind) || kind == RuleKind.LANE || kind == RuleKind.YARD;
    }

    private static String slot(RuleKind kind) {
        return switch (kind) {
            case LANE -> "弄";
            case YARD -> "大院";
            default -> "";
        };
    }

    /** Adds what is found, street by street. */
    void check(List<Finding> findings) {
        for (Street street : streets.values()) {
            List<CheckStretch> effective = effective(street);
            overlaps(street, effective, findings);
            gaps(street, effective, findings);
        }
    }

    /** What each zone takes after its own exclusions that are at least as specific. */
    private static List<CheckStretch> effective(Street street) {
        Map<Integer, List<CheckStretch>> leftOut = new HashMap<>();
        for (CheckClause out : street.leftOut) {
            if (out.rule().inner().isAll()) {
                leftOut.computeIfAbsent(out.zoneNumber(), key -> new ArrayList<>())
                        .addAll(CheckStretch.of(out));
            }
        }
        List<CheckStretch> all = new ArrayList<>();
        for (CheckClause taken : street.taken) {
            List<CheckStretch> away = leftOut.getOrDefault(taken.zoneNumber(), List.of());
            for (CheckStretch stretch : CheckStretch.of(taken)) {
                List<CheckStretch> stronger = away.stream()
                        .filter(out -> !stretch.strength().outranks(out.strength()))
                        .toList();
                all.addAll(CheckStretch.without(List.of(stretch), stronger));
            }
        }
        return all;
    }

    private static void overlaps(Street street, List<CheckStretch> stretches, List<Finding> findings) {
        Map<Pair, Shared> pairs = new LinkedHashMap<>();
        int[] left = {MOST_PAIRS};
        CheckSweep.pairs(stretches, (a, b) -> {
            CheckStretch first =
                    a.clause().sentence().number() <= b.clause().sentence().number() ? a : b;
            CheckStretch second = first == a ? b : a;
            String code = code(first, second);
            if (code != null && left[0]-- > 0) {
                Pair pair =
                        new Pair(code, first.clause().schools(), second.clause().schools());
                Severity severity = severity(code);
                Shared shared = pairs.computeIfAbsent(
                        pair, key -> new Shared(severity, new ArrayList<>(), new LinkedHashSet<>()));
                shared.stretches.add(first.shared(second));
                shared.clauses.add(first.clause());
                shared.clauses.add(second.clause());
            }
        });
        pairs.forEach((pair, shared) -> findings.add(finding(
                pair.code, shared.severity, street.name, shared.clauses, CheckNumberText.of(shared.stretches))));
    }

    private static @Nullable String code(CheckStretch a, CheckStretch b) {
        CheckClause one = a.clause();
        CheckClause other = b.clause();
        boolean insideBoth =
                !one.rule().inner().isAll() && !other.rule().inner().isAll();
        boolean apart = insideBoth
                && !CheckStretch.meet(one.rule().inner(), other.rule().inner());
        if (apart || one.otherPersons(other)) {
            return null;
        }
        if (one.sameSchools(other)) {
            return tie(a, b) ? "listed-twice" : null;
        }
        if (one.onePersonsClass(other)) {
            return "overlap-by-class";
        }
        if (isImplicit(a, b) || isImplicit(b, a)) {
            return "implicit-parity";
        }
        return tie(a, b) ? "overlap-numbers" : "overlap-general";
    }

    /** Whether the lookup would name both schools. */
    private static boolean tie(CheckStretch a, CheckStretch b) {
        return !a.strength().outranks(b.strength()) && !b.strength().outranks(a.strength());
    }

    /** A range that says nothing of sides against one that does: perhaps the first meant its own side only. */
    private static boolean isImplicit(CheckStretch silent, CheckStretch spoken) {
        return isRange(silent)
                && isRange(spoken)
                && silent.range().parity() == Parity.ALL
                && spoken.range().parity() != Parity.ALL;
    }

    private static boolean isRange(CheckStretch stretch) {
        return stretch.rank() == Rank.NUMBERS && !stretch.range().isExact();
    }

    private static Severity severity(String code) {
        return code.equals("overlap-numbers") || code.equals("implicit-parity") ? Severity.ERROR : Severity.WARNING;
    }

    private static void gaps(Street street, List<CheckStretch> effective, List<Finding> findings) {
        for (CheckClause out : street.leftOut) {
            if (!out.rule().inner().isAll()) {
                continue;
            }
            List<CheckStretch> left = CheckStretch.without(CheckStretch.of(out), effective);
            if (!left.isEmpty()) {
                boolean wholeStreet = left.get(0).rank() == Rank.WHOLE_STREET;
                findings.add(finding(
                        wholeStreet ? "gap-place" : "gap-numbers",
                        wholeStreet ? Severity.INFO : Severity.WARNING,
                        street.name,
                        Set.of(out),
                        CheckNumberText.of(left)));
            }
        }
    }

    private static Finding finding(
            String code, Severity severity, String place, Set<CheckClause> clauses, String numbers) {
        return CheckPlaces.finding(code, severity, place, clauses, numbers);
    }
}
