package org.jiamenkou.intake;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/** Rows of a district's list of schools. */
final class SchoolRows implements RowReader {

    private final Tally tally;

    private final Harvest harvest;

    private final Points points;

    private final Map<String, Integer> seen = new HashMap<>();

    SchoolRows(IntakeOptions options, Tally tally, Harvest harvest) {
        this.tally = tally;
        this.harvest = harvest;
        this.points = new Points(options, tally);
    }

    @Override
    public void read(Fields fields) {
        String name = fields.name(Column.SCHOOL);
        String code = fields.name(Column.CODE);
        if (name.isEmpty()) {
            tally.refuse(fields.number(), fields.title(Column.SCHOOL), "name-missing");
        } else if (code.isEmpty()) {
            tally.refuse(fields.number(), fields.title(Column.CODE), "code-missing", name);
        } else if (seen.putIfAbsent(code, fields.number()) != null) {
            tally.refuse(fields.number(), fields.title(Column.CODE), "code-twice", code);
        } else {
            harvest.schools.add(new IntakeSchool(
                    fields.number(),
                    name,
                    code,
                    stages(fields),
                    text(fields, Column.GROUP),
                    text(fields, Column.ADDRESS),
                    text(fields, Column.PHONE),
                    points.of(fields)));
        }
    }

    private Set<Stage> stages(Fields fields) {
        String word = fields.get(Column.STAGE);
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        boolean nine = word.contains("九年") || word.contains("十二年");
        if (nine || word.contains("小学") || word.contains("primary")) {
            stages.add(Stage.PRIMARY);
        }
        if (nine || word.contains("初") || word.contains("完全中学") || word.contains("junior")) {
            stages.add(Stage.JUNIOR);
        }
        if (stages.isEmpty() && !word.isEmpty()) {
            tally.error(fields.number(), fields.title(Column.STAGE), "stage-unknown", word);
        }
        return stages;
    }

    private static @Nullable String text(Fields fields, Column column) {
        String text = fields.get(column);
        return text.isEmpty() ? null : text;
    }
}
