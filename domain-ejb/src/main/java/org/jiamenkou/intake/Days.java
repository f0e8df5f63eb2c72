package org.jiamenkou.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first and the last day a row gives.
 *
 * @param from the first day, or null
 * @param until the last day, or null
 */
record Days(@Nullable LocalDate from, @Nullable LocalDate until) {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

    /** The days of the row; null when they cannot be taken, and the row is refused. */
    static @Nullable Days of(Fields fields, Tally tally) {
        String first = fields.get(Column.FIRST_DAY);
        String last = fields.get(Column.LAST_DAY);
        LocalDate from = day(first);
        LocalDate until = day(last);
        if (!first.isEmpty() && from == null) {
            tally.refuse(fields.number(), fields.title(Column.FIRST_DAY), "day-unreadable", first);
        } else if (!last.isEmpty() && until == null) {
            tally.refuse(fields.number(), fields.title(Column.LAST_DAY), "day-unreadable", last);
        } else if (from != null && until != null && until.isBefore(from)) {
            tally.refuse(fields.number(), fields.title(Column.LAST_DAY), "days-reversed", first, last);
        } else {
            return new Days(from, until);
        }
        return null;
    }

    private static @Nullable LocalDate day(String text) {
        Matcher m = DAY.matcher(text);
        if (!m.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
