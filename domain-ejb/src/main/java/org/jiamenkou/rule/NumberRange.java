package org.jiamenkou.rule;

import org.jiamenkou.address.HouseNumber;

/**
 * A stretch of house numbers, both ends included.
 *
 * @param from the first
 * @param to the last; its sub-number is {@link HouseNumber#LAST_SUB} where the sentence gives none
 * @param parity which side
 */
public record NumberRange(HouseNumber from, HouseNumber to, Parity parity) {

    /** The last number there is: the end of an open range. */
    public static final int OPEN = 999_999;

    /** Refuses a range that ends before it begins. */
    public NumberRange {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("a range runs upwards: " + from + ".." + to);
        }
    }

    /** One number, or one door of it. */
    public static NumberRange exactly(HouseNumber number) {
        return new NumberRange(number, endOf(number), Parity.ALL);
    }

    /** From one number to another, with the doors of the last. */
    public static NumberRange between(HouseNumber from, HouseNumber to, Parity parity) {
        return new NumberRange(from, endOf(to), parity);
    }

    /** From a number on. */
    public static NumberRange from(HouseNumber from, Parity parity) {
        return between(from, HouseNumber.of(OPEN), parity);
    }

    /** All numbers of a parity. */
    public static NumberRange all(Parity parity) {
        return from(HouseNumber.of(0), parity);
    }

    /** Whether the door belongs. */
    public boolean contains(HouseNumber door) {
        return from.compareTo(door) <= 0 && door.compareTo(to) <= 0 && parity.admits(door.number());
    }

    /** Whether this is one number, or one door of it. */
    public boolean isExact() {
        return from.number() == to.number() && (to.sub() == HouseNumber.LAST_SUB || to.sub() == from.sub());
    }

    private static HouseNumber endOf(HouseNumber number) {
        return number.hasSub() ? number : new HouseNumber(number.number(), HouseNumber.LAST_SUB);
    }
}
