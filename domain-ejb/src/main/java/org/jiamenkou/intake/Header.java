package org.jiamenkou.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jiamenkou.intake.Column.Layout;
import org.jspecify.annotations.Nullable;

/**
 * The row of titles, as one layout reads it.
 *
 * @param layout the columns looked for
 * @param at where each column stands, from 0
 * @param titles the titles as written
 */
record Header(Layout layout, Map<Column, Integer> at, List<String> titles) {

    /** The best reading of a row of titles: all that is required, and most of the rest. */
    static Optional<Header> of(Table.Row row, @Nullable Shape expected) {
        return candidates(row, expected).stream()
                .filter(header -> header.missing().isEmpty())
                .reduce((best, next) -> next.at.size() > best.at.size() ? next : best);
    }

    /** The nearest reading of a row that lacks a column; empty when two known titles do not even stand there. */
    static Optional<Header> nearly(Table.Row row, @Nullable Shape expected) {
        return candidates(row, expected).stream()
                .filter(header -> header.at.size() > 1 || header.titles.size() > 1 && header.at.size() == 1)
                .reduce((best, next) -> next.at.size() > best.at.size() ? next : best);
    }

    /** The row of titles under the names a clerk gave its columns; empty where a column is missing that must be there. */
    static Optional<Header> named(Table.Row row, List<String> meant, @Nullable Shape expected) {
        Table.Row named = new Table.Row(row.number(), meant, List.of());
        List<String> written = new ArrayList<>(row.cells());
        while (written.size() < meant.size()) {
            written.add("");
        }
        return of(named, expected).map(header -> new Header(header.layout, header.at, List.copyOf(written)));
    }

    private static List<Header> candidates(Table.Row row, @Nullable Shape expected) {
        return Layout.ALL.stream()
                .filter(layout -> expected == null || layout.shape() == expected)
                .map(layout -> read(row, layout))
                .toList();
    }

    private static Header read(Table.Row row, Layout layout) {
        Map<Column, Integer> at = new EnumMap<>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int index = i;
            Column.titled(row.cell(i))
                    .map(layout::meant)
                    .filter(layout::has)
                    .ifPresent(column -> at.putIfAbsent(column, index));
        }
        return new Header(layout, at, row.cells());
    }

    /** The required columns that are not there. */
    List<Column> missing() {
        return layout.required().stream()
                .filter(column -> !at.containsKey(column))
                .toList();
    }

    /** The titles nobody asked for, by their place. */
    Map<Integer, String> extra() {
        Map<Integer, String> extra = new TreeMap<>();
        for (int i = 0; i < titles.size(); i++) {
            if (!at.containsValue(i) && !titles.get(i).isBlank()) {
                extra.put(i, titles.get(i).strip());
            }
        }
        return extra;
    }

    /** The title of a column for people: as written, or its letter. */
    String title(int index) {
        String written = index < titles.size() ? titles.get(index).strip() : "";
        return written.isEmpty() ? letter(index) : written;
    }

    /** Whether days are expected in that column. */
    boolean isDay(int index) {
        Integer cell = index;
        return cell.equals(at.get(Column.FIRST_DAY)) || cell.equals(at.get(Column.LAST_DAY));
    }

    /** Whether a row below repeats the titles, as printed tables do on every page. */
    boolean isRepeatedBy(Table.Row row) {
        for (int index : at.values()) {
            if (!row.cell(index).strip().equals(titles.get(index).strip())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row goes on with the titles: a required column says its own title again, as a merged block does. */
    boolean isPartOf(Table.Row row) {
        return layout.required().stream()
                .map(at::get)
                .filter(Objects::nonNull)
                .anyMatch(index -> !titles.get(index).isBlank()
                        && row.cell(index).strip().equals(titles.get(index).strip()));
    }

    /** What a spreadsheet calls a column. */
    static String letter(int index) {
        return index < 26 ? Character.toString((char) ('A' + index)) : letter(index / 26 - 1) + letter(index % 26);
    }
}
