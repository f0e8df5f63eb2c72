package org.jiamenkou.seat;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Children to seats, exactly: the base are the seats.
 *
 * @param children how many children, in persons
 * @param seats how many seats
 */
public record ChildrenPerSeat(int children, int seats) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Refuses what cannot be counted. */
    public ChildrenPerSeat {
        if (children < 0 || seats < 0) {
            throw new IllegalArgumentException("not a count: " + children + " children, " + seats + " seats");
        }
    }

    /** Whether the ratio is at least so many per mille; without seats it is when there is a child. */
    boolean reaches(int perMille) {
        return seats == 0 ? children > 0 : children * 1_000L >= (long) perMille * seats;
    }

    /** The ratio in per cent with one decimal, rounded down; empty without seats. */
    public String percent() {
        return seats == 0
                ? ""
                : HUNDRED.multiply(BigDecimal.valueOf(children))
                        .divide(BigDecimal.valueOf(seats), 1, RoundingMode.DOWN)
                        .toPlainString();
    }
}
