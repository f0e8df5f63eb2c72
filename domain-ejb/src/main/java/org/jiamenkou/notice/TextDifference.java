package org.jiamenkou.notice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.notice.Comparison.Kind;
import org.jiamenkou.notice.Comparison.LineDifference;
import org.jiamenkou.rule.Rule;

/** Lays two texts side by side, line by line: a line is the same where school and words are. */
class TextDifference {

    private final TextReader texts;

    TextDifference(Sql sql) {
        this.texts = new TextReader(sql);
    }

    private record Words(String school, String text) {}

    List<LineDifference> between(long before, long after) {
        Map<Words, Deque<Integer>> earlier = new LinkedHashMap<>();
        for (Draft.Line line : worded(before)) {
            earlier.computeIfAbsent(new Words(line.school(), line.text()), words -> new ArrayDeque<>())
                    .add(line.number());
        }
        Map<Integer, Set<String>> rulesBefore = rules(before);
        Map<Integer, Set<String>> rulesAfter = rules(after);
        List<LineDifference> differences = new ArrayList<>();
        for (Draft.Line line : worded(after)) {
            Integer same = earlier.getOrDefault(new Words(line.school(), line.text()), new ArrayDeque<>())
                    .poll();
            if (same == null) {
                differences.add(new LineDifference(Kind.NEW, line.school(), line.text(), 0, line.number()));
            } else if (!rulesBefore
                    .getOrDefault(same, Set.of())
                    .equals(rulesAfter.getOrDefault(line.number(), Set.of()))) {
                differences.add(
                        new LineDifference(Kind.READ_OTHERWISE, line.school(), line.text(), same, line.number()));
            }
        }
        earlier.forEach((words, left) -> left.forEach(
                number -> differences.add(new LineDifference(Kind.GONE, words.school(), words.text(), number, 0))));
        return differences;
    }

    /** The lines; those that were joined with others have no words of their own. */
    private List<Draft.Line> worded(long revision) {
        return texts.lines(revision).stream()
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    private Map<Integer, Set<String>> rules(long revision) {
        Map<Integer, Set<String>> rules = new HashMap<>();
        for (TextReader.StoredRule stored : texts.rules(revision)) {
            Rule rule = stored.rule();
            rules.computeIfAbsent(stored.sentence(), sentence -> new TreeSet<>())
                    .add(String.join(
                            "|",
                            rule.kind().name(),
                            Boolean.toString(rule.include()),
                            String.valueOf(rule.place()),
                            rule.numbers().toString(),
                            rule.inner().toString(),
                            String.valueOf(rule.parts()),
                            String.join("/", rule.edges()),
                            String.valueOf(rule.persons()),
                            String.valueOf(stored.polygon()),
                            String.valueOf(stored.edge())));
        }
        return rules;
    }
}
