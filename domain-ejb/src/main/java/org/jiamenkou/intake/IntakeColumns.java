package org.jiamenkou.intake;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which column of a table is what, as a clerk said.
 *
 * @param sheet the name of the sheet; empty where there is only one
 * @param row the row of the titles, from 1; 0 where the table has none
 * @param meant the usual title of each column, from the first on; empty for a column that is left aside
 */
public record IntakeColumns(String sheet, int row, List<String> meant) {

    private static final String BETWEEN = "\t";

    /** Copies the titles. */
    public IntakeColumns {
        meant = List.copyOf(meant);
    }

    /** The usual titles a column of a notice can have, those of its four shapes and of papers and dates. */
    public static List<String> choices() {
        Set<String> titles = new LinkedHashSet<>();
        Column.Layout.ALL.stream()
                .filter(layout ->
                        List.of(Shape.LINES, Shape.RULES, Shape.REQUIREMENTS).contains(layout.shape()))
                .forEach(layout -> Stream.of(layout.required(), layout.optional())
                        .flatMap(Set::stream)
                        .forEach(column -> titles.add(column.title())));
        return List.copyOf(titles);
    }

    /** What {@link #toString} wrote. */
    public static IntakeColumns parse(String text) {
        String[] parts = text.split(BETWEEN, -1);
        return new IntakeColumns(
                parts[0], Integer.parseInt(parts[1]), Arrays.asList(parts).subList(2, parts.length));
    }

    @Override
    public String toString() {
        return sheet.replace(BETWEEN, " ") + BETWEEN + row + BETWEEN + String.join(BETWEEN, meant);
    }
}
