package org.jiamenkou.zone;

import org.jiamenkou.rule.SchoolRole;

/**
 * A school of a zone.
 *
 * @param code the school's code
 * @param name its name
 * @param role what it is to the zone
 * @param order its place in the zone's list, from 1
 */
public record ServedSchool(String code, String name, SchoolRole role, int order) {}
