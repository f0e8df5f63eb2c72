package org.jiamenkou.payment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What the office of a school keeps of money: what was paid there, and what it has to give back. */
@Stateless
public class Counter {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Event<ChargePaid> paid;

    private @Nullable Consumer<ChargePaid> listener;

    /** For the container. */
    @NullUnmarked
    public Counter() {}

    /** For use outside the container, within a transaction of the caller's; the listener hears what is paid. */
    @NullUnmarked
    public Counter(EntityManager em, Consumer<ChargePaid> listener) {
        this.em = em;
        this.listener = listener;
    }

    /**
     * Registers that open charges of one account were paid at the school; gives the order that says so. Refuses {@code receipt-missing},
     * {@code nothing-due} and {@code charge-not-open} when one of them has been paid or dropped meanwhile.
     *
     * @param by the login of the clerk
     */
    public OrderRow register(String account, List<String> charges, String receipt, String by) {
        if (receipt.isBlank()) {
            throw new PaymentRefusal("receipt-missing");
        }
        List<ChargeRow> open = store().lockOpen(account).stream()
                .filter(row -> charges.contains(row.code()))
                .toList();
        if (charges.isEmpty()) {
            throw new PaymentRefusal("nothing-due");
        }
        if (open.size() != charges.size()) {
            throw new PaymentRefusal("charge-not-open");
        }
        Instant now = store().now();
        OrderRow order = steps().begin(open, PayWay.OFFLINE, now);
        sql().update("update payment_order set taken_by = ? where code = ?", by, order.code());
        steps().pay(order, now, order.code(), receipt.strip());
        return store().order(order.code()).orElseThrow();
    }

    /** The open charges of a school, by account. */
    public List<ChargeRow> openFor(String payee) {
        return store().openFor(payee);
    }

    /** A page of the charges of a school: one statement. */
    public ChargePage list(ChargeQuery query) {
        return new ChargeLister(em).page(query);
    }

    /** What the charges of a school on accounts that begin so are for. */
    public List<String> items(String payee, String accounts) {
        return new ChargeLister(em).items(payee, accounts);
    }

    /** What a school has to give back. */
    public List<RefundRow> refundsDueFrom(String payee) {
        return store().refundsDueFrom(payee);
    }

    /** What was to be given back on an account, the oldest first. */
    public List<RefundRow> refundsOf(String account) {
        return store().refundsOf(account);
    }

    /** The refund of that code; refuses {@code unknown-refund}. */
    public RefundRow refund(String code) {
        return store().refund(code).orElseThrow(() -> new PaymentRefusal("unknown-refund", code));
    }

    /** Notes that a refund was given back; refuses {@code unknown-refund} and {@code refund-done}. */
    public void refunded(String code, String by) {
        refund(code);
        int done = sql().update(
                        "update payment_refund set state = 'DONE', done_at = utc_timestamp(6), done_by = ?"
                                + " where code = ? and state = 'DUE'",
                        by,
                        code);
        if (done == 0) {
            throw new PaymentRefusal("refund-done", code);
        }
    }

    private Sql sql() {
        return new Sql(em);
    }

    private PaymentStore store() {
        return new PaymentStore(em);
    }

    private PaymentSteps steps() {
        return new PaymentSteps(em, listener == null ? paid::fire : listener);
    }
}
