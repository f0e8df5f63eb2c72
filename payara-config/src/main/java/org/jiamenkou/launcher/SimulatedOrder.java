package org.jiamenkou.launcher;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.payment.Form;
import org.jspecify.annotations.Nullable;

/** An order at the simulated gateway: open, until somebody says that it was paid. */
final class SimulatedOrder {

    private final Form asked;

    private @Nullable Instant paidAt;

    private String trade = "";

    SimulatedOrder(Form asked) {
        this.asked = asked;
    }

    /** Somebody says it was paid; a second time changes nothing. */
    synchronized void pay(Instant now) {
        if (paidAt == null) {
            paidAt = now;
            trade = "SIM" + Codes.fresh();
        }
    }

    synchronized boolean isPaid() {
        return paidAt != null;
    }

    /** What the gateway tells of it, in a notice and when it is asked. */
    synchronized Form told() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("order", asked.get("order"));
        fields.put("amount", asked.get("amount"));
        fields.put("state", paidAt == null ? "WAITING" : "PAID");
        if (paidAt != null) {
            fields.put("trade", trade);
            fields.put("paid", Long.toString(paidAt.getEpochSecond()));
            fields.put("receipt", "模拟" + trade.substring(3));
        }
        return new Form(fields);
    }

    String title() {
        return asked.get("title");
    }

    /** The amount in 元. */
    String yuan() {
        return new Money(Long.parseLong(asked.get("amount"))).yuan();
    }

    String notifyAddress() {
        return asked.get("notify");
    }

    String backAddress() {
        return asked.get("back");
    }
}
