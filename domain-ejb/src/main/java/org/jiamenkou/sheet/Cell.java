package org.jiamenkou.sheet;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The text of a cell: safe in every spreadsheet, whoever typed it. */
final class Cell {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final int LONGEST = 32_000;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private Cell() {}

    /** Text that a spreadsheet would run as a formula gets an apostrophe before it; what no file may hold is left out. */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String told = value instanceof Instant moment ? MOMENT.format(moment) : value.toString();
        StringBuilder kept = new StringBuilder(told.length() + 1);
        told.codePoints().filter(Cell::isWritable).limit(LONGEST).forEach(kept::appendCodePoint);
        boolean formula = !kept.isEmpty() && STARTS_A_FORMULA.indexOf(kept.charAt(0)) >= 0;
        return formula ? kept.insert(0, '\'').toString() : kept.toString();
    }

    /** XML 1.0, 2.2: most control characters and lone surrogates are no characters. */
    private static boolean isWritable(int character) {
        boolean control = character < 0x20 && character != '\t' && character != '\n' && character != '\r';
        return !control && !(character >= 0xD800 && character <= 0xDFFF) && character != 0xFFFE && character != 0xFFFF;
    }
}
