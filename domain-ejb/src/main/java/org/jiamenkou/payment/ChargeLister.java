package org.jiamenkou.payment;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/** Lists the charges of a school with their sums: one statement. */
final class ChargeLister {

    private static final String FROM = " from payment_charge c left join payment_order o on o.code = c.order_code"
            + " left join (select charge_code, sum(case when state = 'DUE' then amount_fen else 0 end) due_fen,"
            + " sum(case when state = 'DONE' then amount_fen else 0 end) done_fen from payment_refund where payee = ?"
            + " group by charge_code) r on r.charge_code = c.code";

    private final Sql sql;

    ChargeLister(EntityManager em) {
        this.sql = new Sql(em);
    }

    ChargePage page(ChargeQuery query) {
        List<@Nullable Object> values = new ArrayList<>(List.of(query.payee(), query.payee()));
        StringBuilder where = new StringBuilder(" where c.payee = ?");
        if (!query.accounts().isEmpty()) {
            where.append(" and left(c.account, ?) = ?");
            values.add(query.accounts().length());
            values.add(query.accounts());
        }
        if (query.item() != null) {
            where.append(" and c.item = ?");
            values.add(query.item());
        }
        ChargeStanding standing = query.standing();
        where.append(" and ")
                .append(standing == null ? "(c.state <> 'VOID' or c.order_code is not null)" : standing.sql());
        values.add(query.size());
        values.add(query.first());
        List<ChargePage.Line> lines = new ArrayList<>();
        int[] total = {0};
        ChargePage.Sums[] sums = {ChargePage.Sums.NONE};
        sql.query(
                "select " + PaymentStore.CHARGE_COLUMNS + ", o.way, o.paid_at, o.receipt, coalesce(r.due_fen, 0),"
                        + " coalesce(r.done_fen, 0), count(*) over (),"
                        + " sum(case when c.state = 'OPEN' then c.due_fen else 0 end) over (),"
                        + " sum(case when c.state = 'PAID' then c.due_fen else 0 end) over (),"
                        + " sum(coalesce(r.due_fen, 0)) over (), sum(coalesce(r.done_fen, 0)) over ()"
                        + FROM + where + " order by c.created_at desc, c.code limit ? offset ?",
                row -> {
                    lines.add(line(row));
                    total[0] = row.getInt(19);
                    sums[0] = new ChargePage.Sums(money(row, 20), money(row, 21), money(row, 22), money(row, 23));
                },
                values.toArray());
        return new ChargePage(total[0], sums[0], lines);
    }

    /** What the charges of a school are for, by name. */
    List<String> items(String payee, String accounts) {
        List<String> found = new ArrayList<>();
        sql.query(
                "select distinct item from payment_charge where payee = ? and left(account, ?) = ? order by item",
                row -> found.add(row.getString(1)),
                payee,
                accounts.length(),
                accounts);
        return found;
    }

    private static ChargePage.Line line(ResultSet row) throws SQLException {
        String way = row.getString(14);
        return new ChargePage.Line(
                PaymentStore.charge(row),
                way == null ? null : PayWay.valueOf(way),
                Sql.moment(row, 15),
                row.getString(16),
                money(row, 17),
                money(row, 18));
    }

    private static Money money(ResultSet row, int column) throws SQLException {
        return new Money(row.getLong(column));
    }
}
