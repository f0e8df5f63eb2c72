package org.jiamenkou.booking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.kernel.Sql;

/** What must hold among the bookings of one participant: nothing clashes, no limit is passed, the slots are those of the product. */
final class ParticipantChecks {

    private final Sql sql;
    private final Map<Long, Claim> claims = new HashMap<>();

    ParticipantChecks(Sql sql) {
        this.sql = sql;
    }

    private record Held(String code, Claim claim) {}

    void run(List<Difference> found) {
        sql.query(
                "select id, claim from booking_product",
                row -> claims.put(row.getLong(1), Claim.parse(row.getString(2))));
        slots(found);
        String[] last = {""};
        List<Held> held = new ArrayList<>();
        sql.query(
                "select participant, code, product_id from booking where state in ('HELD', 'CONFIRMED', 'ENROLLED')"
                        + " order by participant, id",
                row -> {
                    if (!row.getString(1).equals(last[0])) {
                        check(last[0], held, found);
                        held.clear();
                        last[0] = row.getString(1);
                    }
                    held.add(new Held(row.getString(2), claim(row.getLong(3))));
                });
        check(last[0], held, found);
    }

    private void check(String participant, List<Held> held, List<Difference> found) {
        for (int i = 0; i < held.size(); i++) {
            for (Held other : held.subList(i + 1, held.size())) {
                if (held.get(i).claim().clashes(other.claim())) {
                    found.add(
                            new Difference("conflict", participant, held.get(i).code() + " and " + other.code()));
                }
            }
        }
        Map<String, Integer> most = new HashMap<>();
        Map<String, Integer> counted = new HashMap<>();
        for (Held booking : held) {
            for (Limit limit : booking.claim().limits()) {
                most.merge(limit.key(), limit.most(), Math::max);
                counted.merge(limit.key(), 1, Integer::sum);
            }
        }
        counted.forEach((key, count) -> {
            if (count > most.getOrDefault(key, 0)) {
                found.add(new Difference("limit", participant, count + " of " + most.get(key) + " by " + key));
            }
        });
    }

    /** An active booking takes exactly the slots its product says. */
    private void slots(List<Difference> found) {
        sql.query(
                "select b.code, b.product_id, (select count(*) from booking_slot s where s.booking_id = b.id and s.active = 1)"
                        + " from booking b where b.active = 1",
                row -> {
                    int said = claim(row.getLong(2)).slots().size();
                    if (row.getInt(3) != said) {
                        found.add(new Difference(
                                "slots", row.getString(1), row.getInt(3) + " taken, the product says " + said));
                    }
                });
    }

    private Claim claim(long product) {
        Claim claim = claims.get(product);
        if (claim == null) {
            throw new IllegalStateException("no product " + product);
        }
        return claim;
    }
}
