package org.jiamenkou.rule;

import java.util.List;

/**
 * What a line gives one zone.
 *
 * @param name the name of the zone: the school cell, or the zone the sentence itself names (第一片区)
 * @param mode how its schools share its children
 * @param schools its schools, in order
 * @param rules what belongs to it
 */
public record ZoneReading(String name, ZoneMode mode, List<SchoolRef> schools, List<Rule> rules) {

    /** Copies the lists. */
    public ZoneReading {
        schools = List.copyOf(schools);
        rules = List.copyOf(rules);
    }
}
