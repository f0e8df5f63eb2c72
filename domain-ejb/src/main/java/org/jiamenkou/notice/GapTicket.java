package org.jiamenkou.notice;

/**
 * The number under which the education bureau looks into an address no rule covers.
 *
 * @param number what the family keeps; says nothing about them or the order of asking
 * @param district the name of the district that looks into it
 */
public record GapTicket(String number, String district) {}
