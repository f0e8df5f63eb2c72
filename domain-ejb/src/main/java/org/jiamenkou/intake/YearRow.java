package org.jiamenkou.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/** What rows about a school in a year share: whom they speak of, whole numbers, and that nobody is spoken of twice. */
final class YearRow {

    private final Tally tally;

    private final Map<String, Integer> seen = new HashMap<>();

    YearRow(Tally tally) {
        this.tally = tally;
    }

    /**
     * The subject of a row.
     *
     * @param school the school's name
     * @param stage the stage, or null where the row does not say
     * @param year the year
     */
    record Subject(String school, @Nullable Stage stage, SchoolYear year) {}

    /** Whom the row speaks of; null, with a finding, when that cannot be read or was spoken of before. */
    @Nullable
    Subject subject(Fields fields, String part) {
        String school = fields.name(Column.SCHOOL);
        String stage = fields.get(Column.STAGE);
        String year = folded(fields.get(Column.YEAR));
        if (school.isEmpty()) {
            return refused(fields, Column.SCHOOL, "name-missing");
        }
        if (!year.matches("20\\d{2}年?")) {
            return refused(fields, Column.YEAR, "year-unreadable", year);
        }
        if (!stage.isEmpty() && Stage.parse(stage).isEmpty()) {
            return refused(fields, Column.STAGE, "stage-unknown", stage);
        }
        Subject subject = new Subject(school, Stage.parse(stage).orElse(null), SchoolYear.parse(year));
        Integer before = seen.putIfAbsent(subject + "|" + part, fields.number());
        return before == null ? subject : refused(fields, Column.SCHOOL, "subject-twice", Integer.toString(before));
    }

    /** A whole number, or null where the cell is empty; refuses anything else by {@code -1} and a finding. */
    @Nullable
    Integer number(Fields fields, Column column) {
        String text = folded(fields.get(column));
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,6}")) {
            refused(fields, column, "count-unreadable", fields.get(column));
            return -1;
        }
        return Integer.valueOf(text);
    }

    /** Refuses the row. */
    @Nullable
    Subject refused(Fields fields, Column column, String code, String... arguments) {
        tally.refuse(fields.number(), fields.title(column), code, arguments);
        return null;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
