package org.jiamenkou.seat;

/**
 * A project as it is kept.
 *
 * @param code its code
 * @param district the code of its district
 * @param entry what it adds
 * @param version grows with every change
 */
public record ProjectRow(String code, String district, ProjectEntry entry, int version) {}
