package org.jiamenkou.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers the titles of a table and its first rows, for a clerk to see what was taken for what. */
final class TableSketch {

    private static final int SAMPLES = 3;
    private static final int LONGEST = 60;

    private final String sheet;

    private final List<Table.Row> samples = new ArrayList<>();

    private Table.@Nullable Row titles;

    private @Nullable Header header;

    TableSketch(String sheet) {
        this.sheet = sheet;
    }

    /** A row of which nobody knows yet what it is: the first with several cells may hold the titles. */
    void above(Table.Row row) {
        long cells = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        if (titles == null && cells > 1) {
            titles = row;
        } else if (titles != null) {
            sample(row);
        }
    }

    /** The row of titles was found. */
    void titles(Table.Row row, Header found) {
        titles = row;
        header = found;
        samples.clear();
    }

    void sample(Table.Row row) {
        if (samples.size() < SAMPLES && !row.isBlank()) {
            samples.add(row);
        }
    }

    /** The table, once a row that may hold titles was seen. */
    Optional<IntakeTable> table() {
        Table.Row row = titles;
        if (row == null) {
            return Optional.empty();
        }
        int wide = Math.max(
                row.cells().size(),
                samples.stream().mapToInt(one -> one.cells().size()).max().orElse(0));
        List<IntakeTable.Titled> columns = new ArrayList<>();
        for (int i = 0; i < wide; i++) {
            int index = i;
            columns.add(new IntakeTable.Titled(
                    Header.letter(i),
                    row.cell(i).strip(),
                    meant(row, i),
                    samples.stream().map(one -> cut(one.cell(index).strip())).toList()));
        }
        return Optional.of(new IntakeTable(sheet, row.number(), columns));
    }

    private String meant(Table.Row row, int index) {
        Header found = header;
        if (found == null) {
            return Column.titled(row.cell(index)).map(Column::title).orElse("");
        }
        return found.at().entrySet().stream()
                .filter(one -> one.getValue() == index)
                .map(one -> one.getKey().title())
                .findFirst()
                .orElse("");
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
