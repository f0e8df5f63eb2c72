package org.jiamenkou.staff;

import java.time.Instant;

/**
 * A session as its owner sees it.
 *
 * @param number what it is ended by; opens nothing
 * @param started since when
 * @param seen when it was last used, to the minute
 * @param address from where it was opened
 * @param agent by which browser
 */
public record SessionRow(String number, Instant started, Instant seen, String address, String agent) {}
