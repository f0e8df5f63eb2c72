package org.jiamenkou.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Sheet;
import org.jiamenkou.intake.XlsxPackage.Merged;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook. What stands in a merged block holds for each of its rows, in its first column. */
final class XlsxTable implements Table {

    /** No file of any shape has columns beyond this. */
    private static final int MOST_COLUMNS = 256;

    private final Sheet sheet;

    private final List<Merged> merges;

    private int nextMerge;

    private final Map<Integer, Block> open = new TreeMap<>();

    /** A merged block that rows still lie in: its last row and its cell. */
    private record Block(int toRow, XlsxCell cell) {}

    XlsxTable(Sheet sheet, List<Merged> merges) {
        this.sheet = sheet;
        this.merges = merges;
    }

    @Override
    public String name() {
        return sheet.getName();
    }

    @Override
    public void read(Predicate<Row> taker) throws Unreadable {
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = XlsxLibrary.call(sheet::openStream)) {
            Iterator<org.dhatim.fastexcel.reader.Row> each = XlsxLibrary.call(rows::iterator);
            while (XlsxLibrary.call(each::hasNext)) {
                if (!taker.test(XlsxLibrary.call(() -> row(each.next())))) {
                    return;
                }
            }
        }
    }

    private Row row(org.dhatim.fastexcel.reader.Row given) {
        int number = given.getRowNum();
        List<XlsxCell> cells = new ArrayList<>();
        for (Cell cell : given) {
            if (cell != null && cell.getColumnIndex() < MOST_COLUMNS) {
                put(cells, cell.getColumnIndex(), XlsxCell.of(cell));
            }
        }
        boolean ownWords = cells.stream().anyMatch(cell -> !cell.isBlank());
        openBlocks(number, cells);
        open.values().removeIf(block -> block.toRow() < number);
        if (ownWords) {
            open.forEach((column, block) -> {
                if (column >= cells.size() || cells.get(column).isBlank()) {
                    put(cells, column, block.cell());
                }
            });
        }
        return new Row(number, cells.stream().map(XlsxCell::text).toList(), marks(cells, given.isHidden()));
    }

    private void openBlocks(int number, List<XlsxCell> cells) {
        while (nextMerge < merges.size() && merges.get(nextMerge).fromRow() <= number) {
            Merged merged = merges.get(nextMerge);
            nextMerge++;
            boolean here = merged.fromRow() == number && merged.toRow() > number && merged.column() < cells.size();
            if (here) {
                open.put(merged.column(), new Block(merged.toRow(), cells.get(merged.column())));
            }
        }
    }

    private static void put(List<XlsxCell> cells, int index, XlsxCell cell) {
        if (cells.size() <= index) {
            cells.addAll(Collections.nCopies(index + 1 - cells.size(), XlsxCell.EMPTY));
        }
        cells.set(index, cell);
    }

    private static List<Mark> marks(List<XlsxCell> cells, boolean hidden) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            @Nullable String odd = cells.get(i).odd();
            if (odd != null) {
                marks.add(new Mark(i, odd, cells.get(i).shown(), cells.get(i).refuses()));
            }
        }
        if (hidden) {
            marks.add(new Mark(0, "row-hidden", "", false));
        }
        return marks;
    }
}
