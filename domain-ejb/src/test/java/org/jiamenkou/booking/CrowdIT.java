package org.jiamenkou.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiamenkou.booking.AProduct.own;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many at once, on the real database. */
class CrowdIT {

    private final Ground ground = Ground.firm();

    @AfterEach
    void close() {
        assertThat(ground.audit()).isEmpty();
        ground.close();
    }

    @Test
    void fortyPlacesAreBookedFortyTimesAndTheOthersWaitInOrder() {
        String product = AProduct.named("forty").pool("forty", 40).on(ground);

        List<Object> outcomes = Crowd.of(400, 24, i -> ground.book(order("forty" + i, "child" + i, product, true)));

        assertThat(outcomes.stream().filter(one -> one instanceof Receipt receipt && receipt.isPlace()))
                .hasSize(40);
        List<Integer> positions = outcomes.stream()
                .map(Receipt.class::cast)
                .filter(receipt -> !receipt.isPlace())
                .map(Receipt::position)
                .sorted()
                .toList();
        assertThat(positions).isEqualTo(IntStream.rangeClosed(1, 360).boxed().toList());
        List<WaitingRow> line = ground.step(stores -> stores.waiting().rows("p.code = ? and w.active = 1", product));
        Set<String> told =
                outcomes.stream().map(Receipt.class::cast).map(Receipt::code).collect(Collectors.toSet());
        assertThat(line).extracting(WaitingRow::position).isEqualTo(positions);
        assertThat(told).containsAll(line.stream().map(WaitingRow::code).toList());
    }

    @Test
    void twoProductsOnOnePoolShareItsPlaces() {
        String one = AProduct.named("share-1").pool("share", 15).on(ground);
        String two =
                AProduct.named("share-2").pool("share", 15).pool("share-2", 9).on(ground);

        List<Object> outcomes =
                Crowd.of(100, 16, i -> ground.book(order("share" + i, "sharer" + i, i % 2 == 0 ? one : two, false)));

        assertThat(outcomes.stream().filter(Receipt.class::isInstance)).hasSize(15);
        assertThat(outcomes.stream().filter("full"::equals)).hasSize(85);
        assertThat(ground.number("select confirmed from booking_pool where code = '" + own("share-2") + "'"))
                .isBetween(1L, 9L);
    }

    @Test
    void theSameOrderTwiceAtOnceIsOneBooking() {
        String product = AProduct.named("twice").pool("twice", 30).on(ground);
        for (int round = 0; round < 10; round++) {
            Order order = order("twice" + round, "twin" + round, product, false);

            List<Object> outcomes = Crowd.of(6, 6, i -> ground.book(order));

            assertThat(new TreeSet<>(outcomes.stream().map(Object::toString).toList()))
                    .hasSize(1);
            ground.close();
        }
        assertThat(ground.number("select confirmed from booking_pool where code = '" + own("twice") + "'"))
                .isEqualTo(10);
    }

    @Test
    void ofTwoClashingOrdersOfOneParticipantAtOnceOneIsBooked() {
        String monday = AProduct.named("clash-1")
                .pool("clash-1", 99)
                .slot("MON")
                .slot("WED")
                .on(ground);
        String wednesday = AProduct.named("clash-2")
                .pool("clash-2", 99)
                .slot("WED")
                .slot("MON")
                .on(ground);
        String camp = AProduct.named("clash-3")
                .pool("clash-3", 99)
                .during("2026-07-06T08:00:00Z", "2026-07-06T12:00:00Z")
                .on(ground);
        String walk = AProduct.named("clash-4")
                .pool("clash-4", 99)
                .during("2026-07-06T11:59:59Z", "2026-07-06T13:00:00Z")
                .on(ground);
        List<String> pairs = List.of(monday, wednesday, camp, walk);

        List<Object> outcomes = Crowd.of(80, 16, i -> {
            String product = pairs.get(i % 4);
            return ground.book(order("clash" + i, "busy" + i / 4, product, false));
        });

        assertThat(outcomes.stream().filter(Receipt.class::isInstance)).hasSize(40);
        assertThat(Collections.frequency(outcomes, "conflict")).isEqualTo(40);
    }

    @Test
    void aLimitHoldsWhateverArrivesAtOnce() {
        List<String> products = IntStream.range(0, 5)
                .mapToObj(i -> AProduct.named("limit-" + i)
                        .pool("limit-" + i, 99)
                        .limit("week", 2)
                        .on(ground))
                .toList();

        List<Object> outcomes =
                Crowd.of(100, 20, i -> ground.book(order("limit" + i, "keen" + i / 5, products.get(i % 5), false)));

        assertThat(outcomes.stream().filter(Receipt.class::isInstance)).hasSize(40);
        assertThat(Collections.frequency(outcomes, "limit")).isEqualTo(60);
    }

    @Test
    void manyPromotersOfferAsOneWould() {
        String product = AProduct.named("promote").pool("promote", 12).on(ground);
        List<Receipt> receipts = IntStream.range(0, 36)
                .mapToObj(i -> ground.book(order("promote" + i, "promoted" + i, product, true)))
                .toList();

        Crowd.of(16, 16, i -> {
            if (i < 12) {
                ground.cancel(receipts.get(i).code(), CancelBy.SCHOOL);
            }
            ground.promote();
            return true;
        });
        ground.promote();

        List<WaitingState> states = receipts.subList(12, 36).stream()
                .map(receipt -> ground.step(stores -> stores.receipt(receipt.code())))
                .map(Receipt::waiting)
                .toList();
        assertThat(states.subList(0, 12)).containsOnly(WaitingState.OFFERED);
        assertThat(states.subList(12, 24)).containsOnly(WaitingState.WAITING);
    }

    @Test
    void aFreedPlaceIsNeverSoldPastThoseWhoWait() {
        String product = AProduct.named("past").pool("past", 5).on(ground);
        List<Receipt> receipts = IntStream.range(0, 15)
                .mapToObj(i -> ground.book(order("past" + i, "waiter" + i, product, true)))
                .toList();

        List<Object> outcomes = Crowd.of(
                60,
                12,
                i -> i % 12 == 0
                        ? ground.cancel(receipts.get(i / 12).code(), CancelBy.FAMILY)
                        : ground.book(order("past-public" + i, "passer" + i, product, false)));

        assertThat(Collections.frequency(outcomes, "full")).isEqualTo(55);
        ground.promote();
        assertThat(receipts.subList(5, 10))
                .allSatisfy(receipt -> assertThat(ground.step(stores -> stores.receipt(receipt.code()))
                                .waiting())
                        .isEqualTo(WaitingState.OFFERED));
    }

    private static Order order(String key, String participant, String product, boolean queue) {
        return new Order(own(key), own(participant), product, queue, false, "family");
    }
}
