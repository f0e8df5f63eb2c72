package org.jiamenkou.afterschool;

import java.time.Instant;

/**
 * How full a class is, for showing.
 *
 * @param taken places that are booked, held or kept for those in line
 * @param waiting how many are in line
 * @param asOf when that was so, by the database's clock
 */
public record Places(int taken, int waiting, Instant asOf) {

    /** Nobody, of nobody knows when. */
    static final Places NONE = new Places(0, 0, Instant.EPOCH);
}
