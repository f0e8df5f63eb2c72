package org.jiamenkou.payment;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/** Reads charges, orders and refunds. */
class PaymentStore {

    /** The thirteen columns {@link #charge} reads. */
    static final String CHARGE_COLUMNS =
            "c.code, c.subject, c.account, c.payee, c.item, c.document, c.lessons, c.price_fen, c.waiver_fen, c.pay_by,"
                    + " c.held_until, c.state, c.order_code";

    private static final String CHARGE = "select " + CHARGE_COLUMNS + " from payment_charge c ";

    private static final String ORDER =
            "select code, account, payee, amount_fen, way, state, expires_at, address, paid_at, receipt from payment_order ";

    private static final String REFUND =
            "select r.code, r.order_code, r.account, r.payee, c.item, r.amount_fen, r.reason, r.created_at, r.done_at"
                    + " from payment_refund r join payment_charge c on c.code = r.charge_code ";

    private final Sql sql;

    PaymentStore(EntityManager em) {
        this.sql = new Sql(em);
    }

    /** The moment of the database, by which deadlines are judged. */
    Instant now() {
        Instant[] now = new Instant[1];
        sql.query("select utc_timestamp(6)", row -> now[0] = moment(row, 1));
        return now[0];
    }

    Optional<ChargeRow> chargeFor(String subject) {
        return charges("where c.subject = ?", subject).stream().findFirst();
    }

    /** The charge for a subject; nobody else changes it until the transaction ends. */
    Optional<ChargeRow> lockChargeFor(String subject) {
        return charges("where c.subject = ? for update", subject).stream().findFirst();
    }

    List<ChargeRow> chargesOf(String account) {
        return charges("where c.account = ? order by c.created_at, c.code", account);
    }

    /** The open charges of an account; nobody else pays or drops them until the transaction ends. */
    List<ChargeRow> lockOpen(String account) {
        return charges("where c.account = ? and c.state = 'OPEN' order by c.code for update", account);
    }

    List<ChargeRow> openFor(String payee) {
        return charges("where c.payee = ? and c.state = 'OPEN' order by c.account, c.created_at, c.code", payee);
    }

    List<ChargeRow> chargesIn(String order) {
        return charges(
                "join payment_order_charge o on o.charge_code = c.code where o.order_code = ? order by c.code", order);
    }

    Optional<OrderRow> order(String code) {
        return orders("where code = ?", code).stream().findFirst();
    }

    /** The order; nobody else takes money for it until the transaction ends. */
    Optional<OrderRow> lockOrder(String code) {
        return orders("where code = ? for update", code).stream().findFirst();
    }

    List<OrderRow> ordersOf(String account) {
        return orders("where account = ? order by created_at, code", account);
    }

    List<OrderRow> waitingOf(String account) {
        return orders("where account = ? and state = 'WAITING' order by code", account);
    }

    List<OrderRow> waitingOnline(int most) {
        return orders("where state = 'WAITING' and way = 'ONLINE' order by asked_at, created_at limit ?", most);
    }

    List<RefundRow> refundsOf(String account) {
        return refunds("where r.account = ? order by r.created_at, r.code", account);
    }

    List<RefundRow> refundsDueFrom(String payee) {
        return refunds("where r.payee = ? and r.state = 'DUE' order by r.created_at, r.code", payee);
    }

    Optional<RefundRow> refund(String code) {
        return refunds("where r.code = ?", code).stream().findFirst();
    }

    /** The number of the payment that paid an order. */
    Optional<String> tradeOf(String order) {
        List<String> trades = new ArrayList<>();
        sql.query(
                "select trade from payment_order where code = ? and trade is not null",
                row -> trades.add(row.getString(1)),
                order);
        return trades.stream().findFirst();
    }

    private List<ChargeRow> charges(String where, Object... values) {
        List<ChargeRow> found = new ArrayList<>();
        sql.query(CHARGE + where, row -> found.add(charge(row)), values);
        return found;
    }

    private List<OrderRow> orders(String where, Object... values) {
        List<OrderRow> found = new ArrayList<>();
        sql.query(ORDER + where, row -> found.add(order(row)), values);
        return found;
    }

    private List<RefundRow> refunds(String where, Object... values) {
        List<RefundRow> found = new ArrayList<>();
        sql.query(REFUND + where, row -> found.add(refund(row)), values);
        return found;
    }

    static ChargeRow charge(ResultSet row) throws SQLException {
        Amount amount = new Amount(row.getInt(7), new Money(row.getLong(8)), new Money(row.getLong(9)));
        Charge charge = new Charge(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                amount,
                Sql.moment(row, 10),
                Sql.moment(row, 11));
        return new ChargeRow(row.getString(1), charge, ChargeState.valueOf(row.getString(12)), row.getString(13));
    }

    private static OrderRow order(ResultSet row) throws SQLException {
        return new OrderRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                new Money(row.getLong(4)),
                PayWay.valueOf(row.getString(5)),
                OrderState.valueOf(row.getString(6)),
                moment(row, 7),
                row.getString(8),
                Sql.moment(row, 9),
                row.getString(10));
    }

    private static RefundRow refund(ResultSet row) throws SQLException {
        return new RefundRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                new Money(row.getLong(6)),
                row.getString(7),
                moment(row, 8),
                Sql.moment(row, 9));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        @Nullable Instant kept = Sql.moment(row, column);
        return Objects.requireNonNull(kept, "the column is not null");
    }
}
