package org.jiamenkou.payment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Keeps charges, the orders that pay them for families; the school's side is the {@link Counter}. */
@Stateless
public class Payments {

    /** How long an order waits for its money where nothing is held meanwhile. */
    static final Duration PATIENCE = Duration.ofMinutes(30);

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Event<ChargePaid> paid;

    private @Nullable Consumer<ChargePaid> listener;

    /** For the container. */
    @NullUnmarked
    public Payments() {}

    /** For use outside the container, within a transaction of the caller's; the listener hears what is paid. */
    @NullUnmarked
    public Payments(EntityManager em, Consumer<ChargePaid> listener) {
        this.em = em;
        this.listener = listener;
    }

    /** Charges for a subject; one that is charged already stays as it is. What costs nothing is paid at once. */
    public ChargeRow charge(Charge charge) {
        Optional<ChargeRow> known = store().chargeFor(charge.subject());
        if (known.isPresent()) {
            return known.get();
        }
        Amount amount = charge.amount();
        ChargeState state = amount.due().equals(Money.NONE) ? ChargeState.PAID : ChargeState.OPEN;
        String code = Codes.fresh();
        sql().update(
                        "insert into payment_charge (code, subject, account, payee, item, document, lessons, price_fen, waiver_fen,"
                                + " due_fen, state, pay_by, held_until, created_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, utc_timestamp(6))",
                        code,
                        charge.subject(),
                        charge.account(),
                        charge.payee(),
                        charge.item(),
                        charge.document(),
                        amount.lessons(),
                        amount.price().fen(),
                        amount.waiver().fen(),
                        amount.due().fen(),
                        state.name(),
                        PaymentSteps.kept(charge.payBy()),
                        PaymentSteps.kept(charge.heldUntil()));
        return new ChargeRow(code, charge, state, null);
    }

    /**
     * Drops the charge for a subject, for that reason. Orders that wait for its money are closed; what had been paid becomes a refund
     * due, and is told. A subject that was never charged, or whose charge was dropped before, comes to nothing.
     */
    public Money drop(String subject, String reason) {
        ChargeRow row = store().lockChargeFor(subject).orElse(null);
        if (row == null || row.state() == ChargeState.VOID) {
            return Money.NONE;
        }
        sql().update("update payment_charge set state = 'VOID' where code = ?", row.code());
        sql().update(
                        "update payment_order set state = 'CLOSED' where state = 'WAITING' and code in"
                                + " (select order_code from payment_order_charge where charge_code = ?)",
                        row.code());
        return row.order() == null ? Money.NONE : steps().giveBack(row.order(), row, reason);
    }

    /**
     * Moves what was charged for one subject to another: where the same is due for it, open or paid, the line stays and only says something
     * else. Otherwise the old one is dropped for that reason and the new one charged.
     */
    public ChargeRow carry(String subject, Charge to, String reason) {
        Amount amount = to.amount();
        Optional<ChargeRow> same = store().lockChargeFor(subject)
                .filter(row -> row.state() != ChargeState.VOID)
                .filter(row -> row.charge().amount().due().equals(amount.due()));
        if (same.isEmpty()) {
            drop(subject, reason);
            return charge(to);
        }
        sql().update(
                        "update payment_charge set subject = ?, item = ?, document = ?, lessons = ?, price_fen = ?, waiver_fen = ?"
                                + " where code = ?",
                        to.subject(),
                        to.item(),
                        to.document(),
                        amount.lessons(),
                        amount.price().fen(),
                        amount.waiver().fen(),
                        same.get().code());
        return store().chargeFor(to.subject()).orElseThrow();
    }

    /** The charge for a subject, where there is one. */
    public Optional<ChargeRow> charged(String subject) {
        return store().chargeFor(subject);
    }

    /** Everything on one account. */
    public Bill bill(String account) {
        List<ChargeRow> lines = store().chargesOf(account).stream()
                .filter(line -> line.state() != ChargeState.VOID || line.order() != null)
                .toList();
        return new Bill(lines, store().refundsOf(account));
    }

    /** Every charge there ever was on an account, what was dropped too, oldest first. */
    public List<ChargeRow> charges(String account) {
        return store().chargesOf(account);
    }

    /** Every order there ever was for an account, oldest first. */
    public List<OrderRow> orders(String account) {
        return store().ordersOf(account);
    }

    /**
     * An order for everything open on an account whose place is still held, to be paid through the gateway. Whoever asks again gets
     * the same order while it can be paid and its charges are the same. Refuses {@code nothing-due}.
     */
    public OrderRow order(String account) {
        Instant now = store().now();
        List<ChargeRow> open = store().lockOpen(account).stream()
                .filter(row -> isHeld(row.charge(), now))
                .toList();
        if (open.isEmpty()) {
            throw new PaymentRefusal("nothing-due");
        }
        for (OrderRow waiting : store().waitingOf(account)) {
            if (waiting.isPayable(now) && store().chargesIn(waiting.code()).equals(open)) {
                return waiting;
            }
            sql().update(
                            "update payment_order set state = 'CLOSED' where code = ? and state = 'WAITING'",
                            waiting.code());
        }
        return steps().begin(open, PayWay.ONLINE, expiry(open, now));
    }

    /** Notes where the gateway takes the money for an order. */
    public void reached(String order, String address) {
        sql().update("update payment_order set address = ? where code = ?", address, order);
    }

    /** The order of that code. */
    public Optional<OrderRow> find(String order) {
        return store().order(order);
    }

    /** The order of that code; refuses {@code unknown-order}. */
    public OrderRow get(String order) {
        return find(order).orElseThrow(() -> new PaymentRefusal("unknown-order", order));
    }

    /** The lines an order pays. */
    public List<ChargeRow> lines(String order) {
        return store().chargesIn(order);
    }

    /**
     * Takes a notice of the gateway. The order is paid once; each of its charges that is open is paid with it, and each that is not is
     * a refund due. The same notice again changes nothing.
     */
    public NoticeOutcome take(PaidNotice notice) {
        int fresh = sql().update(
                        "insert ignore into payment_notice (nonce, order_code, trade, amount_fen, outcome, taken_at)"
                                + " values (?, ?, ?, ?, 'TAKEN', utc_timestamp(6))",
                        notice.nonce(),
                        notice.order(),
                        notice.trade(),
                        notice.amount().fen());
        if (fresh == 0) {
            return NoticeOutcome.REPLAYED;
        }
        NoticeOutcome outcome = settle(notice);
        sql().update("update payment_notice set outcome = ? where nonce = ?", outcome.name(), notice.nonce());
        return outcome;
    }

    /** The orders of which the gateway should be asked next, because no notice has come; each is put at the end of the queue. */
    public List<OrderRow> toAsk(int most) {
        List<OrderRow> waiting = store().waitingOnline(most);
        waiting.forEach(order ->
                sql().update("update payment_order set asked_at = utc_timestamp(6) where code = ?", order.code()));
        return waiting;
    }

    /** Closes an order that has run out and that the gateway says nobody paid. */
    public void close(String order) {
        sql().update(
                        "update payment_order set state = 'CLOSED' where code = ? and state = 'WAITING'"
                                + " and expires_at <= utc_timestamp(6)",
                        order);
    }

    private NoticeOutcome settle(PaidNotice notice) {
        OrderRow order = store().lockOrder(notice.order()).orElse(null);
        if (order == null) {
            return NoticeOutcome.UNKNOWN_ORDER;
        }
        if (!order.amount().equals(notice.amount())) {
            return NoticeOutcome.AMOUNT_DIFFERS;
        }
        if (order.state() == OrderState.PAID) {
            return paidBefore(order, notice);
        }
        boolean late = !order.isPayable(store().now());
        steps().pay(order, notice.paidAt(), notice.trade(), notice.receipt());
        return late ? NoticeOutcome.LATE : NoticeOutcome.TAKEN;
    }

    private NoticeOutcome paidBefore(OrderRow order, PaidNotice notice) {
        if (store().tradeOf(order.code()).equals(Optional.of(notice.trade()))) {
            return NoticeOutcome.ALREADY;
        }
        store().chargesIn(order.code()).forEach(row -> steps().refund(order.code(), notice.trade(), row, "paid-twice"));
        return NoticeOutcome.PAID_TWICE;
    }

    private static boolean isHeld(Charge charge, Instant now) {
        return charge.heldUntil() == null || now.isBefore(charge.heldUntil());
    }

    /** As long as what is paid for is held, and half an hour at most. */
    private static Instant expiry(List<ChargeRow> charges, Instant now) {
        return charges.stream()
                .map(row -> row.charge().heldUntil())
                .filter(Objects::nonNull)
                .reduce(now.plus(PATIENCE), (one, other) -> one.isBefore(other) ? one : other);
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
