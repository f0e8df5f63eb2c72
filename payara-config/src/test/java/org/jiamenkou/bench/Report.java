package org.jiamenkou.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures of one run, as a table for people and as JSON for programs. */
final class Report {

    private static final List<String> HEAD = List.of("figure", "value", "unit", "baseline", "ratio", "target", "met");

    private final List<Figure> figures;

    Report(List<Figure> figures) {
        this.figures = List.copyOf(figures);
    }

    /** Whether no figure missed its target. */
    boolean isMet() {
        return figures.stream().noneMatch(figure -> Boolean.FALSE.equals(figure.met()));
    }

    /** Prints the table. */
    void print(PrintStream out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        figures.forEach(figure -> rows.add(row(figure)));
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                line.append(column == 0 ? "" : " | ").append(padded(row.get(column), width(rows, column), column == 0));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    /** The figures as JSON. */
    String json() {
        return figures.stream().map(Report::json).collect(Collectors.joining(",\n  ", "{\"results\":[\n  ", "\n]}\n"));
    }

    private static List<String> row(Figure figure) {
        Boolean met = figure.met();
        return List.of(
                figure.name(),
                Figure.shown(figure.value()),
                figure.unit(),
                Figure.shown(figure.baseline()),
                Figure.shown(figure.ratio()),
                figure.targetWords(),
                met == null ? "" : met ? "yes" : "NO");
    }

    private static String json(Figure figure) {
        return "{\"name\":\"" + figure.name() + "\",\"value\":" + number(figure.value()) + ",\"unit\":\""
                + figure.unit()
                + "\",\"baseline\":" + number(figure.baseline()) + ",\"ratio\":" + number(figure.ratio())
                + ",\"target\":"
                + number(figure.target()) + ",\"met\":" + figure.met() + "}";
    }

    private static String number(@Nullable Double number) {
        if (number == null || number.isNaN() || number.isInfinite()) {
            return "null";
        }
        return new java.math.BigDecimal(number)
                .round(new java.math.MathContext(5))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String padded(String text, int width, boolean left) {
        String space = " ".repeat(width - text.length());
        return left ? text + space : space + text;
    }
}
