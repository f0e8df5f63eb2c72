package org.jiamenkou.booking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.kernel.Sql;

/** Plays the pools again, event by event: how much room a product had. */
final class RoomHistory {

    private final Map<Long, Integer> rooms = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, List<Long>> pools = new HashMap<>();

    /** Every pool begins with the capacity it had before it was first changed. */
    RoomHistory(Sql sql) {
        sql.query(
                "select o.id, o.code, coalesce((select cast(e.from_state as signed) from booking_event e where e.code = o.code"
                        + " and e.subject = 'POOL' order by e.id limit 1), o.capacity) from booking_pool o",
                row -> {
                    rooms.put(row.getLong(1), row.getInt(3));
                    numbers.put(row.getString(2), row.getLong(1));
                });
        sql.query(
                "select p.code, l.pool_id from booking_product p join booking_product_pool l on l.product_id = p.id",
                row -> pools.computeIfAbsent(row.getString(1), product -> new ArrayList<>())
                        .add(row.getLong(2)));
    }

    /** What the ledger of an event takes or gives, or another capacity. */
    void take(Event event) {
        String ledger = event.ledger();
        if (event.subject().equals("POOL") && event.from() != null) {
            move(
                    numbers.getOrDefault(event.code(), -1L),
                    Integer.parseInt(event.to()) - Integer.parseInt(event.from()));
        } else if (ledger != null) {
            for (String line : ledger.split(",")) {
                String[] words = line.split(":");
                move(Long.parseLong(words[0]), -Integer.parseInt(words[1]) - Integer.parseInt(words[2]));
            }
        }
    }

    /** How many more the fullest pool of the product could take. */
    int of(String product) {
        return pools.getOrDefault(product, List.of()).stream()
                .mapToInt(pool -> rooms.getOrDefault(pool, 0))
                .min()
                .orElse(0);
    }

    private void move(long pool, int more) {
        rooms.merge(pool, more, Integer::sum);
    }
}
