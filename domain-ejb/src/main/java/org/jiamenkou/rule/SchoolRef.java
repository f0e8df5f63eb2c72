package org.jiamenkou.rule;

/**
 * A school as a line of a notice names it.
 *
 * @param name its name, short forms resolved against the other lines of the notice
 * @param role what it is to the zone
 */
public record SchoolRef(String name, SchoolRole role) {}
