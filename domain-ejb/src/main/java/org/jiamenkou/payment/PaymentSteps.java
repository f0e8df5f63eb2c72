package org.jiamenkou.payment;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/** The steps families and schools have in common: an order begins, is paid, and what it brought is given back. */
final class PaymentSteps {

    private final Sql sql;

    private final PaymentStore store;

    private final Consumer<ChargePaid> listener;

    PaymentSteps(EntityManager em, Consumer<ChargePaid> listener) {
        this.sql = new Sql(em);
        this.store = new PaymentStore(em);
        this.listener = listener;
    }

    /** Marks the order paid, and with it each of its charges that is open; what is not is a refund due. */
    void pay(OrderRow order, Instant at, String trade, @Nullable String receipt) {
        sql.update(
                "update payment_order set state = 'PAID', paid_at = ?, trade = ?, receipt = ? where code = ?",
                kept(at),
                trade,
                receipt,
                order.code());
        for (ChargeRow row : store.chargesIn(order.code())) {
            int open = sql.update(
                    "update payment_charge set state = 'PAID', order_code = ? where code = ? and state = 'OPEN'",
                    order.code(),
                    row.code());
            if (open == 0) {
                refund(order.code(), trade, row, "not-open");
            } else {
                listener.accept(
                        new ChargePaid(row.charge().subject(), row.charge().account()));
            }
        }
    }

    /** Makes what an order brought for a charge a refund due. */
    Money giveBack(String order, ChargeRow row, String reason) {
        String trade = store.tradeOf(order).orElseThrow();
        return refund(order, trade, row, reason);
    }

    /** Makes what a payment brought for a charge a refund due, once. */
    Money refund(String order, String trade, ChargeRow row, String reason) {
        Money due = row.charge().amount().due();
        sql.update(
                "insert ignore into payment_refund (code, order_code, trade, charge_code, payee, account, amount_fen, reason,"
                        + " state, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, 'DUE', utc_timestamp(6))",
                Codes.fresh(),
                order,
                trade,
                row.code(),
                row.charge().payee(),
                row.charge().account(),
                due.fen(),
                reason);
        return due;
    }

    /** Begins an order over these charges of one account. */
    OrderRow begin(List<ChargeRow> charges, PayWay way, Instant expires) {
        Money amount = charges.stream().map(row -> row.charge().amount().due()).reduce(Money.NONE, Money::plus);
        Charge first = charges.get(0).charge();
        String code = Codes.fresh();
        sql.update(
                "insert into payment_order (code, account, payee, amount_fen, way, state, created_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, 'WAITING', utc_timestamp(6), ?)",
                code,
                first.account(),
                first.payee(),
                amount.fen(),
                way.name(),
                kept(expires));
        sql.batch("insert into payment_order_charge (order_code, charge_code) values (?, ?)", batch -> {
            for (ChargeRow row : charges) {
                batch.add(code, row.code());
            }
        });
        return store.order(code).orElseThrow();
    }

    static @Nullable Object kept(@Nullable Instant moment) {
        return moment == null ? null : Sql.utc(moment);
    }
}
