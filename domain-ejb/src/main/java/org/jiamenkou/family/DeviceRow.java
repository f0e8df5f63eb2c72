package org.jiamenkou.family;

import java.time.Instant;

/**
 * A browser that is signed in, as its guardian sees it.
 *
 * @param number what it is ended by; opens nothing
 * @param started since when
 * @param seen when it was last used, to the hour
 * @param agent what it calls itself
 * @param here whether it is the one that asks
 */
public record DeviceRow(String number, Instant started, Instant seen, String agent, boolean here) {}
