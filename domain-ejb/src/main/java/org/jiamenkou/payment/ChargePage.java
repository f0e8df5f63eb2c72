package org.jiamenkou.payment;

import java.time.Instant;
import java.util.List;
import org.jiamenkou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A page of charges.
 *
 * @param total how many a query finds
 * @param sums what they come to in all
 * @param lines those of this page, the last first
 */
public record ChargePage(int total, Sums sums, List<Line> lines) {

    /** Copies the list. */
    public ChargePage {
        lines = List.copyOf(lines);
    }

    /**
     * What charges come to.
     *
     * @param open 待缴
     * @param paid 已缴, and not to be given back
     * @param givenBackLater 待退
     * @param givenBack 已退
     */
    public record Sums(Money open, Money paid, Money givenBackLater, Money givenBack) {

        /** Nothing at all. */
        public static final Sums NONE = new Sums(Money.NONE, Money.NONE, Money.NONE, Money.NONE);
    }

    /**
     * A charge with what became of it.
     *
     * @param row the charge
     * @param way how it was paid, or null
     * @param paidAt when, or null
     * @param receipt the number of the receipt, or null
     * @param givenBackLater what of it is still to be given back
     * @param givenBack what of it was given back
     */
    public record Line(
            ChargeRow row,
            @Nullable PayWay way,
            @Nullable Instant paidAt,
            @Nullable String receipt,
            Money givenBackLater,
            Money givenBack) {}
}
