package org.jiamenkou.afterschool;

import java.util.List;
import org.jiamenkou.payment.ChargePage;
import org.jspecify.annotations.Nullable;

/**
 * A page of the bills of a school, line by line.
 *
 * @param total how many lines a query finds
 * @param sums what they come to in all
 * @param lines those of this page
 */
public record BillList(int total, ChargePage.Sums sums, List<Line> lines) {

    /** Copies the list. */
    public BillList {
        lines = List.copyOf(lines);
    }

    /**
     * What one child is charged for one class.
     *
     * @param child the code of the child
     * @param name its name, masked unless it was asked for whole; empty where the child was forgotten
     * @param grade its grade, or null
     * @param className its class of the school, or empty
     * @param charge the charge
     */
    public record Line(String child, String name, @Nullable Integer grade, String className, ChargePage.Line charge) {

        @Override
        public String toString() {
            return "charge " + charge.row().code() + " of child " + child;
        }
    }
}
