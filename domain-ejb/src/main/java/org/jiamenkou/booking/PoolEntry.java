package org.jiamenkou.booking;

/**
 * A pool of places a product draws from.
 *
 * @param code its code; products that name the same code share it
 * @param capacity how many places it has
 */
public record PoolEntry(String code, int capacity) {

    /** Refuses an empty code and a negative capacity. */
    public PoolEntry {
        Words.require(code, "pool");
        if (capacity < 0) {
            throw new IllegalArgumentException("a capacity is not negative: " + capacity);
        }
    }
}
