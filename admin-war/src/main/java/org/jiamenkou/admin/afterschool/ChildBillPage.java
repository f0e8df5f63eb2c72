package org.jiamenkou.admin.afterschool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.afterschool.BillDesk;
import org.jiamenkou.afterschool.BillList;
import org.jiamenkou.afterschool.ChildBill;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.payment.Charge;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The bill of one child at the counter of its school: what is paid there is registered, and what was given back. */
@Named
@RequestScoped
public class ChildBillPage {

    @Inject
    private BillDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private AfterschoolWords words;

    @Inject
    private Say say;

    private final String term = code("term");

    private final String child = code("child");

    private List<String> chosen = new ArrayList<>();

    private String receipt = "";

    private @Nullable ChildBill bill;

    /** For the container. */
    @NullUnmarked
    public ChildBillPage() {}

    private static String code(String name) {
        return Asked.text(name).replaceAll("\\W", "");
    }

    /** The bill as it is now. */
    public ChildBill getBill() {
        ChildBill shown = bill == null ? desk.bill(visitor.getOfficer(), term, child) : bill;
        bill = shown;
        return shown;
    }

    /** The child and its class, as the page names it. */
    public String getWho() {
        return getBill().lines().stream()
                .findFirst()
                .filter(line -> !line.name().isEmpty())
                .map(line -> line.name() + " · " + words.schoolClass(line.grade(), line.className()))
                .orElseGet(() -> say.words("afterschool", "bill.nobody"));
    }

    /** The open charges that can be paid, their codes by their words. */
    public Map<String, String> getOpen() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (BillList.Line line : getBill().lines()) {
            Charge charge = line.charge().row().charge();
            if (line.charge().row().isOpen()) {
                String due = charge.amount().due().yuan();
                choices.put(
                        say.words("afterschool", "bill.line", charge.item(), due),
                        line.charge().row().code());
            }
        }
        return choices;
    }

    /** Registers that the chosen charges were paid here. */
    public @Nullable String register() {
        if (chosen.isEmpty()) {
            say.refused("chosen", "afterschool", "bill.choose");
            return null;
        }
        return done(
                "bill.registered",
                "receipt",
                () -> desk.register(visitor.getOfficer(), term, child, chosen, receipt)
                        .amount()
                        .yuan());
    }

    /** Notes that a refund was given back. */
    public @Nullable String refunded(String refund, String amount) {
        return done("bill.refunded", null, () -> {
            desk.refunded(visitor.getOfficer(), getBill().term().school(), refund);
            return amount;
        });
    }

    private @Nullable String done(String said, @Nullable String field, java.util.function.Supplier<String> use) {
        try {
            say.done("afterschool", said, use.get());
            return "/afterschool/bill?faces-redirect=true&term=" + term + "&child=" + child;
        } catch (DomainException refusal) {
            words.refuse(refusal.code().equals("receipt-missing") ? field : null, refusal);
            bill = null;
            return null;
        }
    }

    /** The charges that are chosen; all of them before somebody chooses. */
    public List<String> getChosen() {
        return chosen;
    }

    /** The charges that are chosen. */
    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    /** The number of the receipt. */
    public String getReceipt() {
        return receipt;
    }

    /** The number of the receipt. */
    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }
}
