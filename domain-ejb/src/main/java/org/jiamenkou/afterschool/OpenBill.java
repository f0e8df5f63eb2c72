package org.jiamenkou.afterschool;

import java.util.List;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.payment.ChargeRow;

/**
 * What one child still owes a school.
 *
 * @param account the account its charges stand on
 * @param child the child's name, masked; empty when it was erased
 * @param className its class, or empty
 * @param lines the open charges
 */
public record OpenBill(String account, String child, String className, List<ChargeRow> lines) {

    /** Copies the list. */
    public OpenBill {
        lines = List.copyOf(lines);
    }

    /** What is due in all. */
    public Money due() {
        return lines.stream().map(line -> line.charge().amount().due()).reduce(Money.NONE, Money::plus);
    }
}
