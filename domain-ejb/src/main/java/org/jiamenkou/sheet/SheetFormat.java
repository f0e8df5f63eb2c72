package org.jiamenkou.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a table is written. */
public enum SheetFormat {
    /** A workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Comma-separated values in UTF-8. */
    CSV("text/csv; charset=UTF-8");

    private final String type;

    SheetFormat(String type) {
        this.type = type;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** The ending of file names. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that ending. */
    public static Optional<SheetFormat> parse(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }

    /** Begins a table of that name on the stream; closing it ends the file and leaves the stream open. */
    public Sheet begin(OutputStream out, String name) throws IOException {
        return this == XLSX ? new XlsxSheet(out, name) : new CsvSheet(out);
    }
}
