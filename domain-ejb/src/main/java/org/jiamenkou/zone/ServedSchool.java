package org.jiamenkou.zone;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jiamenkou.rule.SchoolRole;

/**
 * A school of a zone.
 *
 * @param code the school's code
 * @param name its name
 * @param role what it is to the zone
 * @param order its place in the zone's list, from 1
 */
public record ServedSchool(String code, String name, SchoolRole role, int order) {

    /** The schools of these zones together: each once, as what it is most to any of them. */
    static Set<ServedSchool> of(Collection<Zone> zones) {
        Map<String, ServedSchool> schools = new LinkedHashMap<>();
        for (Zone zone : zones) {
            zone.schools().forEach(school -> schools.merge(school.code(), school, ServedSchool::nearer));
        }
        return new LinkedHashSet<>(schools.values());
    }

    private static ServedSchool nearer(ServedSchool one, ServedSchool other) {
        return other.role().compareTo(one.role()) < 0 ? other : one;
    }
}
