package org.jiamenkou.zone;

import java.util.List;
import org.jiamenkou.rule.EdgePolicy;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.ZoneMode;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A zone of a notice: schools, how they share, and the rules with the sentences they come from.
 *
 * @param name its name
 * @param mode how its schools share its children
 * @param schools its schools, in order
 * @param clauses its rules
 */
public record Zone(String name, ZoneMode mode, List<ServedSchool> schools, List<Clause> clauses) {

    /**
     * A rule with the sentence it was read from.
     *
     * @param sentence the published sentence
     * @param rule what it says
     * @param polygon AREA: what staff have drawn, x = longitude, y = latitude in degrees, or null until they have
     * @param edge AREA: to whom its edge belongs, or null where nobody has said
     */
    public record Clause(
            Sentence sentence,
            Rule rule,
            @Nullable Geometry polygon,
            @Nullable EdgePolicy edge) {

        /** A rule of whose edge nothing is said. */
        public Clause(Sentence sentence, Rule rule, @Nullable Geometry polygon) {
            this(sentence, rule, polygon, null);
        }
    }

    /** Copies the lists. */
    public Zone {
        schools = List.copyOf(schools);
        clauses = List.copyOf(clauses);
    }
}
