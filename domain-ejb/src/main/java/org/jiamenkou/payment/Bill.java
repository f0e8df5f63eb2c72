package org.jiamenkou.payment;

import java.util.List;
import org.jiamenkou.kernel.Money;

/**
 * 费用单: everything that stands on one account.
 *
 * @param lines the charges, oldest first, without those that were dropped before they were paid
 * @param refunds what is given back
 */
public record Bill(List<ChargeRow> lines, List<RefundRow> refunds) {

    /** Keeps copies. */
    public Bill {
        lines = List.copyOf(lines);
        refunds = List.copyOf(refunds);
    }

    /** 待缴: what is open. */
    public Money open() {
        return sum(ChargeState.OPEN);
    }

    /** 已缴: what is paid and stands. */
    public Money paid() {
        return sum(ChargeState.PAID);
    }

    /** 应退: what is still to be given back. */
    public Money givenBackLater() {
        return refunds.stream()
                .filter(refund -> refund.doneAt() == null)
                .map(RefundRow::amount)
                .reduce(Money.NONE, Money::plus);
    }

    private Money sum(ChargeState state) {
        return lines.stream()
                .filter(line -> line.state() == state)
                .map(line -> line.charge().amount().due())
                .reduce(Money.NONE, Money::plus);
    }
}
