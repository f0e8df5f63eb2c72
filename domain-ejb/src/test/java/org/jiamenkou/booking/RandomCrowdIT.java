package org.jiamenkou.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiamenkou.booking.AProduct.own;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random things at once: orders, confirmations, cancellations, answers to offers, holds that run out, other capacities, promoters and
 * sealers. Every commit keeps what the audit asks for, which is looked at in between and at the end, and no receipt is lost.
 */
class RandomCrowdIT {

    private static final int ACTORS = 10;
    private static final int ACTS = 40;

    private final List<String> receipts = Collections.synchronizedList(new ArrayList<>());
    private final Ground ground = Ground.firm();
    private List<String> products = List.of();
    private String run = "";

    @ParameterizedTest
    @ValueSource(longs = {3, 20251129})
    void everyCommitKeepsThePromises(long seed) {
        System.out.println("seed " + seed);
        run = "rc" + seed;
        products = IntStream.range(0, 5).mapToObj(this::product).toList();

        List<Object> done = Crowd.of(ACTORS + 3, ACTORS + 3, i -> i < ACTORS ? act(new Random(seed + i), i) : look(i));

        assertThat(done).hasSize(ACTORS + 3);
        ground.sweep();
        ground.promote();
        assertThat(ground.audit()).isEmpty();
        assertThat(ground.texts("select code from booking union all select code from booking_waiting"))
                .containsAll(receipts);
        ground.close();
    }

    private String product(int number) {
        return AProduct.named(run + number)
                .pool(run + number / 2, 6)
                .pool(run + "all", 14)
                .slot(run + number % 3)
                .during("2026-07-06T0" + number + ":00:00Z", "2026-07-06T0" + (number + 1) + ":30:00Z")
                .limit(run, 2)
                .on(ground);
    }

    private Object act(Random chance, int actor) {
        for (int i = 0; i < ACTS; i++) {
            try {
                one(chance, run + actor + "-" + i);
            } catch (BookingRefusal refused) {
                assertThat(refused.code()).isNotEqualTo("busy");
            }
        }
        return actor;
    }

    private void one(Random chance, String key) {
        String child = own(run + chance.nextInt(12));
        int what = chance.nextInt(20);
        if (what < 11) {
            String product = products.get(chance.nextInt(products.size()));
            receipts.add(ground.book(
                            new Order(own(key), child, product, chance.nextBoolean(), chance.nextBoolean(), "family"))
                    .code());
        } else if (what < 18) {
            change(chance, child);
        } else if (what == 18) {
            String statement = "update booking set expires_at = utc_timestamp(6) where participant = '" + child
                    + "' and state = 'HELD' limit 1";
            ground.step(stores -> ground.update(statement));
        } else {
            ground.resize(own(run + "all"), 10 + chance.nextInt(6));
        }
    }

    private void change(Random chance, String child) {
        List<BookingRow> held =
                ground.step(stores -> stores.bookings().rows("b.participant = ? and b.active = 1", child));
        List<WaitingRow> line =
                ground.step(stores -> stores.waiting().rows("w.participant = ? and w.active = 1", child));
        if (!line.isEmpty() && chance.nextBoolean()) {
            String code = line.get(0).code();
            if (chance.nextInt(3) == 0) {
                ground.leave(code, WaitingState.WITHDRAWN);
            } else {
                ground.accept(code);
            }
        } else if (!held.isEmpty()) {
            String code = held.get(chance.nextInt(held.size())).code();
            if (chance.nextBoolean()) {
                ground.confirm(code);
            } else {
                ground.cancel(code, CancelBy.SCHOOL);
            }
        }
    }

    /** Two go the rounds, one looks whether all is well in between. */
    private Object look(int number) {
        for (int i = 0; i < 8; i++) {
            ground.promote();
            if (number == ACTORS) {
                assertThat(ground.audit()).isEmpty();
            } else {
                ground.sweep();
                ground.seal();
            }
        }
        return number;
    }
}
