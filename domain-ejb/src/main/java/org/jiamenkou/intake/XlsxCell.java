package org.jiamenkou.intake;

import java.math.BigDecimal;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cell, and what is odd about it.
 *
 * @param text what it says; a number as people write it, a date as its day
 * @param odd {@code formula-value, formula-without-value, error-cell, date-cell}, or null
 * @param shown what the oddness is about
 */
record XlsxCell(String text, @Nullable String odd, String shown) {

    static final XlsxCell EMPTY = new XlsxCell("", null, "");

    private static final String ERROR = "error-cell";

    private static final String NO_VALUE = "formula-without-value";

    /** The built-in formats of days and times. */
    private static final Set<Integer> DAYS =
            Set.of(14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 31, 36, 45, 46, 47, 50, 57, 58);

    static XlsxCell of(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> new XlsxCell(cell.asString(), null, "");
            case NUMBER -> number(cell);
            case BOOLEAN -> new XlsxCell(cell.getRawValue().equals("1") ? "TRUE" : "FALSE", null, "");
            case ERROR -> new XlsxCell("", ERROR, raw(cell));
            case FORMULA -> formula(cell);
            case EMPTY -> EMPTY;
        };
    }

    boolean isBlank() {
        return text.isBlank() && odd == null;
    }

    /** Whether the row cannot be used because of it. */
    boolean refuses() {
        return ERROR.equals(odd) || NO_VALUE.equals(odd);
    }

    private static XlsxCell number(Cell cell) {
        return isDay(cell) ? new XlsxCell(day(cell), "date-cell", day(cell)) : new XlsxCell(plain(raw(cell)), null, "");
    }

    private static XlsxCell formula(Cell cell) {
        String value = raw(cell);
        String shown = "=" + cell.getFormula();
        if (value.isEmpty()) {
            return new XlsxCell("", NO_VALUE, shown);
        }
        if (value.startsWith("#")) {
            return new XlsxCell("", ERROR, value);
        }
        return new XlsxCell(plain(value), "formula-value", shown);
    }

    /** 1.0 and 1E+0 are 1. */
    private static String plain(String value) {
        if (!value.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?")) {
            return value;
        }
        BigDecimal number = new BigDecimal(value);
        return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
    }

    private static boolean isDay(Cell cell) {
        Integer format = cell.getDataFormatId();
        String pattern = cell.getDataFormatString();
        if (format != null && DAYS.contains(format)) {
            return true;
        }
        return pattern != null
                && cell.getType() == CellType.NUMBER
                && pattern.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches("(?i).*[ydm].*")
                && !pattern.equalsIgnoreCase("general");
    }

    private static String day(Cell cell) {
        return cell.asDate().toLocalDate().toString();
    }

    private static String raw(Cell cell) {
        String raw = cell.getRawValue();
        return raw == null ? "" : raw.strip();
    }
}
