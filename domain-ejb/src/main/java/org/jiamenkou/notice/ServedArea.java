package org.jiamenkou.notice;

import java.util.List;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.rule.SchoolRole;
import org.jiamenkou.rule.ZoneMode;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.zone.Revision;
import org.jiamenkou.zone.Sentence;

/**
 * Everything the published notices of a year give one school.
 *
 * @param school the school
 * @param served the sentences, in the order of the notices
 */
public record ServedArea(SchoolRow school, List<Served> served) {

    /**
     * A sentence that gives the school something.
     *
     * @param revision the text it stands in
     * @param zone the zone's name
     * @param mode how the zone's schools share its children
     * @param role what the school is to the zone
     * @param sentence the sentence
     * @param include whether it takes in; false where all it says is what is left out
     * @param marked the deciding words
     */
    public record Served(
            Revision revision,
            String zone,
            ZoneMode mode,
            SchoolRole role,
            Sentence sentence,
            boolean include,
            List<Span> marked) {

        /** Copies the marks. */
        public Served {
            marked = List.copyOf(marked);
        }
    }

    /** Copies the sentences. */
    public ServedArea {
        served = List.copyOf(served);
    }
}
