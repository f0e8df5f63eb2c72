package org.jiamenkou.intake;

import java.util.List;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.rule.EdgePolicy;
import org.jiamenkou.rule.LineReading;
import org.jiamenkou.rule.NumberSet;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.RuleKind;
import org.jiamenkou.rule.RuleLine;
import org.jiamenkou.rule.ZoneReading;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A polygon of a school.
 *
 * @param row the number of the feature in the file, from 1
 * @param school the school cell; several schools are separated by / or 、
 * @param name the name of the area, or null
 * @param edge to whom its edge belongs, or null where the file does not say
 * @param polygon a valid polygon or several, in WGS-84, x = longitude, y = latitude
 */
public record IntakeArea(
        int row,
        String school,
        @Nullable String name,
        @Nullable EdgePolicy edge,
        Geometry polygon) {

    /** The area as a line of a notice: a rule without words but its name. */
    public IntakeReading reading() {
        String words = name == null ? "图上片区" + row : name;
        Rule rule = new Rule(
                RuleKind.AREA,
                true,
                null,
                NumberSet.ALL,
                NumberSet.ALL,
                null,
                List.of(),
                null,
                false,
                null,
                null,
                new Span(0, words.length()));
        ZoneSchools served = ZoneSchools.of(school);
        ZoneReading zone = new ZoneReading(school, served.mode(), served.schools(), List.of(rule));
        RuleLine line = new RuleLine(school, words);
        return new IntakeReading(
                row, new LineReading(line, List.of(zone), List.of(), List.of(), List.of()), polygon, edge);
    }
}
