package org.jiamenkou.afterschool;

import java.util.List;
import org.jiamenkou.payment.ChargePage;
import org.jiamenkou.payment.RefundRow;

/**
 * The bill of one child for one term, as the office of its school keeps it.
 *
 * @param term the term
 * @param child the code of the child
 * @param lines its charges, the last first
 * @param sums what they come to
 * @param refunds what is to be given back or was
 */
public record ChildBill(
        TermRow term, String child, List<BillList.Line> lines, ChargePage.Sums sums, List<RefundRow> refunds) {

    /** Copies the lists. */
    public ChildBill {
        lines = List.copyOf(lines);
        refunds = List.copyOf(refunds);
    }
}
