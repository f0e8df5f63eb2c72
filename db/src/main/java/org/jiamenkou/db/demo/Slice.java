package org.jiamenkou.db.demo;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A part of a compound that one school serves.
 *
 * @param unit what is counted
 * @param labels the parts in it: building, phase, section (1 = A) or house numbers
 * @param allBut the parts a sentence leaves out to say the same; empty when it names the labels instead
 */
record Slice(Unit unit, List<Integer> labels, List<Integer> allBut) {

    /** All of it. */
    static final Slice WHOLE = new Slice(Unit.WHOLE, List.of(), List.of());

    static Slice of(Unit unit, List<Integer> labels) {
        return new Slice(unit, labels, List.of());
    }

    /** The compound's name with the part, as a notice writes it. */
    String of(String name) {
        if (!allBut.isEmpty()) {
            return name + "(" + listed(allBut) + "栋除外)";
        }
        return switch (unit) {
            case WHOLE -> name;
            case BUILDING -> name + (isRun() ? "(" + first() + "至" + last() + "栋)" : "部分(" + listed(labels) + "栋)");
            case PHASE -> name + "(" + labels.stream().map(Slice::numeral).collect(Collectors.joining("、")) + "期)";
            case SECTION -> name + "(" + labels.stream().map(Slice::letter).collect(Collectors.joining("、")) + "区)";
            case NUMBER -> name + first() + "-" + last() + "号";
            case PARITY -> name + "(" + (first() % 2 == 1 ? "单号" : "双号") + ")";
        };
    }

    /** One of its parts, as it is typed. */
    String part(int label) {
        return switch (unit) {
            case WHOLE, BUILDING -> label + "栋";
            case PHASE -> numeral(label) + "期";
            case SECTION -> letter(label) + "区";
            case NUMBER, PARITY -> label + "号";
        };
    }

    static String numeral(int label) {
        return Spelling.numeral(label);
    }

    static String letter(int label) {
        return Character.toString('A' + label - 1);
    }

    static List<Integer> run(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    private boolean isRun() {
        return last() - first() + 1 == labels.size();
    }

    private int first() {
        return labels.get(0);
    }

    private int last() {
        return labels.get(labels.size() - 1);
    }

    private static String listed(List<Integer> labels) {
        return labels.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }
}
