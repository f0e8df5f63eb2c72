package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiamenkou.address.ChineseNumber;
import org.jiamenkou.kernel.Severity;

/** Runs with a gap: 柳南一路、二路、四路 and no 三路. */
final class CheckRuns {

    private static final Pattern LEADING = Pattern.compile("^\\d{1,6}");

    private static final Pattern RUN = Pattern.compile("(.+?)([一二三四五六七八九十]{1,2}|\\d{1,2})(横路|马路|支路|支巷|路|街|巷|弄)");

    /** Fewer members make no run: 一环路 and 三环路 need no 二环路. */
    private static final int SHORTEST = 3;

    /** Groups counted beyond this are no groups. */
    private static final int LARGEST = 200;

    /** Numbers before words, by their value. */
    static final Comparator<String> IN_ORDER =
            Comparator.comparingInt(CheckRuns::leading).thenComparing(Comparator.naturalOrder());

    private CheckRuns() {}

    private static int leading(String label) {
        Matcher digits = LEADING.matcher(label);
        return digits.find() ? Integer.parseInt(digits.group()) : Integer.MAX_VALUE;
    }

    private record Run(int zone, String before, String after) {}

    /** Adds the runs of each zone that lack a member which no other zone has either. */
    static void check(List<CheckClause> clauses, List<Finding> findings) {
        Map<Run, SortedMap<Integer, CheckClause>> runs = new LinkedHashMap<>();
        TreeSet<String> names = new TreeSet<>();
        for (CheckClause clause : clauses) {
            String place = clause.rule().place();
            Matcher m = place == null ? null : RUN.matcher(place);
            int number = m != null && m.matches() ? ChineseNumber.parse(m.group(2)) : 0;
            if (m == null || number < 1) {
                continue;
            }
            names.add(m.group(1) + number + m.group(3));
            if (clause.includes()) {
                Run run = new Run(clause.zoneNumber(), m.group(1), m.group(3));
                runs.computeIfAbsent(run, key -> new TreeMap<>()).putIfAbsent(number, clause);
            }
        }
        runs.forEach((run, members) -> check(run, members, names, findings));
    }

    private static void check(
            Run run, SortedMap<Integer, CheckClause> members, Collection<String> names, List<Finding> findings) {
        if (members.size() < SHORTEST) {
            return;
        }
        List<String> missing = new ArrayList<>();
        for (int i = members.firstKey(); i < members.lastKey(); i++) {
            if (!members.containsKey(i) && !names.contains(run.before + i + run.after)) {
                missing.add(run.before + ChineseNumber.chinese(i) + run.after);
            }
        }
        if (!missing.isEmpty() && missing.size() < members.size()) {
            findings.add(CheckPlaces.finding(
                    "list-gap",
                    Severity.WARNING,
                    run.before + ChineseNumber.chinese(members.firstKey()) + run.after,
                    members.values(),
                    String.join("、", missing)));
        }
    }

    /** The numbers missing between the first and the last of some groups; empty when none is, or they are no run. */
    static Optional<String> missingParts(Collection<String> labels) {
        TreeSet<Integer> numbers = labels.stream()
                .filter(label -> label.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        if (numbers.size() < SHORTEST || numbers.last() > LARGEST) {
            return Optional.empty();
        }
        String missing = IntStream.range(numbers.first(), numbers.last())
                .filter(i -> !numbers.contains(i))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining("、"));
        return missing.isEmpty() ? Optional.empty() : Optional.of(missing);
    }
}
