package org.jiamenkou.booking;

import java.time.Instant;

/**
 * How full a product is, for showing; nothing is decided by it.
 *
 * @param code the product
 * @param capacity places of its smallest pool
 * @param taken places of that pool that are booked, held, or kept for those in line
 * @param free places anybody may still book, by the fullest pool
 * @param waiting how many are in line
 * @param asOf when that was so, by the database's clock
 */
public record Availability(String code, int capacity, int taken, int free, int waiting, Instant asOf) {}
