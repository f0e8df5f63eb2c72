package org.jiamenkou.intake;

import java.util.HashMap;
import java.util.Map;
import org.jiamenkou.rule.RuleLine;

/** Rows with a school and its sentence; the sentence goes on verbatim. */
final class LineRows implements RowReader {

    private final IntakeOptions options;

    private final Tally tally;

    private final Harvest harvest;

    private final Map<RuleLine, Integer> seen = new HashMap<>();

    private String above = "";

    LineRows(IntakeOptions options, Tally tally, Harvest harvest) {
        this.options = options;
        this.tally = tally;
        this.harvest = harvest;
    }

    @Override
    public void read(Fields fields) {
        String school = school(fields);
        String text = fields.get(Column.RULE);
        if (text.isEmpty()) {
            tally.refuse(fields.number(), fields.title(Column.RULE), "rule-missing", school);
        } else if (school.isEmpty()) {
            tally.refuse(fields.number(), fields.title(Column.SCHOOL), "school-missing", text);
        } else {
            keep(fields.number(), new RuleLine(school, text));
        }
    }

    private String school(Fields fields) {
        String school = fields.name(Column.SCHOOL);
        if (!school.isEmpty()) {
            above = school;
        } else if (options.fillDown() && !above.isEmpty()) {
            tally.note(fields.number(), fields.title(Column.SCHOOL), "school-from-above", above);
            return above;
        }
        return school;
    }

    private void keep(int number, RuleLine line) {
        Integer before = seen.putIfAbsent(line, number);
        if (before != null) {
            tally.warn(number, null, "line-twice", Integer.toString(before));
        }
        harvest.lines.add(new IntakeLine(number, line));
    }
}
