package org.jiamenkou.booking;

/**
 * How many active bookings a participant may have among all products that name the same key. Places in line do not count.
 *
 * @param key what is counted, such as a term or a category
 * @param most how many at most
 */
public record Limit(String key, int most) {

    /** Refuses an empty key and a limit below one. */
    public Limit {
        Words.require(key, "limit");
        if (most < 1) {
            throw new IllegalArgumentException("a limit is at least one: " + most);
        }
    }
}
