package org.jiamenkou.school;

/**
 * A school by its name.
 *
 * @param code its code
 * @param name its name
 */
public record SchoolName(String code, String name) {}
