package org.jiamenkou.booking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.kernel.Sql;

/** What one question to the database can find out: each query gives subject and detail of every row that is not as it must be. */
final class PoolChecks {

    private static final String RECOUNT =
            "(select l.pool_id, sum(b.state = 'HELD') held, sum(b.state <> 'HELD') confirmed"
                    + " from booking b join booking_product_pool l on l.product_id = b.product_id"
                    + " where b.state in ('HELD', 'CONFIRMED', 'ENROLLED') group by l.pool_id)";

    private static final Map<String, String> QUERIES = queries();

    private final Sql sql;

    PoolChecks(Sql sql) {
        this.sql = sql;
    }

    void run(List<Difference> found) {
        QUERIES.forEach((kind, query) ->
                sql.query(query, row -> found.add(new Difference(kind, row.getString(1), row.getString(2)))));
    }

    private static Map<String, String> queries() {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put(
                "recount",
                "select o.code, concat('held ', o.held, ' confirmed ', o.confirmed, ', bookings ', coalesce(r.held, 0), ' ',"
                        + " coalesce(r.confirmed, 0)) from booking_pool o left join " + RECOUNT
                        + " r on r.pool_id = o.id"
                        + " where o.held <> coalesce(r.held, 0) or o.confirmed <> coalesce(r.confirmed, 0)");
        queries.put(
                "ledger",
                "select o.code, concat('held ', o.held, ' confirmed ', o.confirmed, ', ledger ', coalesce(s.held, 0), ' ',"
                        + " coalesce(s.confirmed, 0)) from booking_pool o left join (select pool_id, sum(held) held,"
                        + " sum(confirmed) confirmed from booking_ledger group by pool_id) s on s.pool_id = o.id"
                        + " where o.held <> coalesce(s.held, 0) or o.confirmed <> coalesce(s.confirmed, 0)");
        queries.put(
                "oversold",
                "select o.code, concat('taken ', o.held + o.confirmed, ' kept ', o.reserved, ' of ', o.capacity)"
                        + " from booking_pool o where o.held + o.confirmed + o.reserved > o.capacity and (o.surplus = 0"
                        + " or o.held + o.confirmed + o.reserved > o.capacity + o.surplus or not exists"
                        + " (select 1 from booking_event e where e.subject = 'POOL' and e.code = o.code"
                        + " and cast(e.to_state as signed) = o.capacity and cast(e.from_state as signed) > o.capacity))");
        queries.put(
                "line-count",
                "select o.code, concat('waiting ', o.waiting, ' kept ', o.reserved, ', in line ', coalesce(w.n, 0))"
                        + " from booking_pool o left join (select l.pool_id, count(*) n from booking_waiting e"
                        + " join booking_product_pool l on l.product_id = e.product_id where e.state = 'WAITING'"
                        + " group by l.pool_id) w on w.pool_id = o.id"
                        + " where o.waiting <> coalesce(w.n, 0) or o.reserved not between 0 and o.waiting");
        queries.put(
                "line-passed-by",
                "select w.code, 'every pool has room, and none keeps a place' from booking_waiting w"
                        + " join booking_product p on p.id = w.product_id where w.state = 'WAITING'"
                        + " and (p.waiting_until is null or p.waiting_until > utc_timestamp(6)) and not exists"
                        + " (select 1 from booking_product_pool l join booking_pool o on o.id = l.pool_id"
                        + " where l.product_id = w.product_id and (o.reserved > 0 or o.held + o.confirmed >= o.capacity))");
        queries.put(
                "offer",
                "select w.code, concat(w.state, ' with ', count(b.id), ' held') from booking_waiting w"
                        + " left join booking b on b.waiting_id = w.id and b.state = 'HELD'"
                        + " group by w.id, w.code, w.state having count(b.id) <> case when w.state = 'OFFERED' then 1 else 0 end");
        queries.put(
                "accepted",
                "select w.code, 'accepted, and nothing was ever booked' from booking_waiting w where w.state = 'ACCEPTED'"
                        + " and not exists (select 1 from booking b where b.waiting_id = w.id and b.state not in"
                        + " ('HELD', 'RELEASED', 'DECLINED'))");
        queries.put(
                "hold",
                "select b.code, concat('until ', coalesce(b.expires_at, 'ever'), ', ceiling ', coalesce(b.ceiling_at, 'none'))"
                        + " from booking b where b.state = 'HELD'"
                        + " and (b.expires_at is null or b.ceiling_at is null or b.expires_at > b.ceiling_at)");
        queries.put(
                "key",
                "select k.order_key, concat('nothing has the code ', k.code) from booking_key k"
                        + " where not exists (select 1 from booking b where b.code = k.code)"
                        + " and not exists (select 1 from booking_waiting w where w.code = k.code)");
        queries.put(
                "twice",
                "select b.participant, concat(count(*), ' active bookings of product ', b.product_id) from booking b"
                        + " where b.state in ('HELD', 'CONFIRMED', 'ENROLLED') group by b.participant, b.product_id having count(*) > 1");
        queries.put(
                "slot",
                "select s.participant, concat(count(*), ' times in ', s.slot) from booking_slot s"
                        + " join booking b on b.id = s.booking_id and b.state in ('HELD', 'CONFIRMED', 'ENROLLED')"
                        + " group by s.participant, s.slot having count(*) > 1");
        queries.put(
                "slot-active",
                "select b.code, concat(b.state, ', slot ', s.slot) from booking_slot s"
                        + " join booking b on b.id = s.booking_id"
                        + " where (b.state in ('HELD', 'CONFIRMED', 'ENROLLED')) <> (s.active is not null)"
                        + " or b.participant <> s.participant");
        queries.put(
                "unsealed",
                "select e.id, concat('since ', e.at) from booking_event e"
                        + " where e.number is null and e.at < utc_timestamp(6) - interval 60 second");
        return queries;
    }
}
