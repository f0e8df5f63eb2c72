package org.jiamenkou.intake;

import java.util.List;
import java.util.function.Predicate;

/** Rows that can be read once, one after another. */
interface Table {

    /** The name of the sheet; empty where there is only one. */
    String name();

    /** About how many rows there are; 0 where nobody can tell before they are read. */
    default int expected() {
        return 0;
    }

    /** Gives each row to the taker until it wants no more. */
    void read(Predicate<Row> taker) throws Unreadable;

    /**
     * A row.
     *
     * @param number as a spreadsheet counts it, from 1
     * @param cells its cells, empty ones as empty texts
     * @param marks what is odd about its cells
     */
    record Row(int number, List<String> cells, List<Mark> marks) {

        /** The text of a cell; empty where the row ends before. */
        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank) && marks.stream().noneMatch(Mark::refuses);
        }
    }

    /**
     * Something odd about a cell.
     *
     * @param index its column, from 0
     * @param code what it is
     * @param text what it is about
     * @param refuses whether the row cannot be used
     */
    record Mark(int index, String code, String text, boolean refuses) {}
}
