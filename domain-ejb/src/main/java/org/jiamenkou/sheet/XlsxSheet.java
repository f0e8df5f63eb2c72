package org.jiamenkou.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table as a workbook, a sheet for each million rows; rows leave the memory as they are written. */
final class XlsxSheet implements Sheet {

    private static final int ROWS_A_SHEET = 1_000_000;
    private static final int ROWS_HELD = 500;
    private static final int LONGEST_NAME = 28;

    private final Workbook book;
    private final String name;
    private int sheets = 1;
    private Worksheet sheet;
    private int next;

    XlsxSheet(OutputStream out, String name) {
        this.book = new Workbook(out, "jiamenkou", "1.0");
        String plain = name.replaceAll("[\\\\/?*\\[\\]:']", " ");
        this.name = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        this.sheet = book.newWorksheet(this.name);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (next == ROWS_A_SHEET) {
            sheet.finish();
            sheet = book.newWorksheet(name + " " + ++sheets);
            next = 0;
        }
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell instanceof Number number) {
                sheet.value(next, i, number);
            } else if (cell != null) {
                sheet.inlineString(next, i, Cell.text(cell));
            }
        }
        next++;
        if (next % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    @Override
    public void notes(String title, List<? extends List<? extends @Nullable Object>> rows) throws IOException {
        sheet.finish();
        sheet = book.newWorksheet(title);
        next = 0;
        for (List<? extends @Nullable Object> cells : rows) {
            row(cells);
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
    }
}
