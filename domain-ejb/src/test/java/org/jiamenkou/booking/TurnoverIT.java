package org.jiamenkou.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiamenkou.booking.AProduct.own;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a booking after it was made. */
class TurnoverIT {

    private final Ground ground = Ground.firm();

    @AfterEach
    void close() {
        assertThat(ground.audit()).isEmpty();
        ground.close();
    }

    @Test
    void aBookingRunsAndIsOver() {
        String product = AProduct.named("runs").pool("runs", 1).on(ground);
        Receipt booked = ground.book(order("runs", "a", product));

        refuses("not-active", () -> end(booked, BookingState.COMPLETED));
        assertThat(enrol(booked).state()).isEqualTo(BookingState.ENROLLED);
        assertThat(enrol(booked).state()).isEqualTo(BookingState.ENROLLED);
        refuses("full", () -> ground.book(order("runs-2", "b", product)));
        assertThat(end(booked, BookingState.COMPLETED).state()).isEqualTo(BookingState.COMPLETED);
        assertThat(ground.book(order("runs-3", "b", product)).isPlace()).isTrue();
    }

    @Test
    void somebodyIsExpelledWithTheReason() {
        String product = AProduct.named("expel").pool("expel", 1).on(ground);
        Receipt booked = ground.book(order("expel", "a", product));
        ground.step(stores ->
                new Turnover(stores).end(booked.code(), BookingState.EXPELLED, "clerk", "the rules of the house"));

        assertThat(ground.texts("select concat(to_state, ' ', actor, ' ', reason) from booking_event where code = '"
                        + booked.code() + "' order by id desc limit 1"))
                .containsExactly("EXPELLED clerk the rules of the house");
    }

    @Test
    void whoMovesTakesTheNewPlaceBeforeTheOldOneIsGivenBack() {
        String from = AProduct.named("move-1")
                .pool("move-1", 1)
                .slot("move")
                .limit("move", 1)
                .on(ground);
        String to = AProduct.named("move-2")
                .pool("move-2", 1)
                .slot("move")
                .limit("move", 1)
                .on(ground);
        Receipt booked = ground.book(order("move", "a", from));
        Receipt waiting = ground.book(queue("move-2", "b", from));
        Receipt taken = ground.book(order("move-3", "c", to));
        Order order = order("move-4", "a", to);

        refuses("full", () -> transfer(booked, order));
        assertThat(state(booked)).isEqualTo(BookingState.CONFIRMED);
        ground.cancel(taken.code(), CancelBy.FAMILY);
        Receipt moved = transfer(booked, order);
        assertThat(transfer(booked, order)).isEqualTo(moved);
        ground.promote();

        assertThat(state(booked)).isEqualTo(BookingState.TRANSFERRED);
        assertThat(state(moved)).isEqualTo(BookingState.CONFIRMED);
        assertThat(receipt(waiting).waiting()).isEqualTo(WaitingState.OFFERED);
        refuses("not-active", () -> transfer(booked, order("move-5", "a", from)));
    }

    @Test
    void whoMovesWithinOnePoolNeedsNoSecondPlaceThere() {
        String from = AProduct.named("hall-1").pool("hall", 1).pool("hall-1", 1).on(ground);
        String to = AProduct.named("hall-2").pool("hall", 1).pool("hall-2", 1).on(ground);
        Receipt booked = ground.book(order("hall", "a", from));

        assertThat(transfer(booked, order("hall-2", "a", to)).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(ground.texts("select confirmed from booking_pool where code in ('" + own("hall") + "', '"
                        + own("hall-1") + "', '" + own("hall-2") + "') order by code"))
                .containsExactly("0", "1", "1");
    }

    @Test
    void whoIsNotEligibleAnyMoreLeavesTheLineAndLosesTheOffer() {
        String product = AProduct.named("inel").pool("inel", 1).on(ground);
        Receipt taken = ground.book(order("inel", "a", product));
        Receipt first = ground.book(queue("inel-1", "b", product));
        Receipt second = ground.book(queue("inel-2", "c", product));
        Receipt third = ground.book(queue("inel-3", "d", product));
        ground.leave(second.code(), WaitingState.INELIGIBLE);
        ground.cancel(taken.code(), CancelBy.SCHOOL);
        ground.promote();

        ground.leave(first.code(), WaitingState.INELIGIBLE);
        ground.promote();

        assertThat(List.of(first, second, third))
                .extracting(one -> receipt(one).waiting())
                .containsExactly(WaitingState.INELIGIBLE, WaitingState.INELIGIBLE, WaitingState.OFFERED);
    }

    @Test
    void theTimeToAnswerCountsFromWhenTheFamilyWasToldOnce() {
        String product = AProduct.named("told").pool("told", 1).on(ground);
        Receipt taken = ground.book(order("told", "a", product));
        Receipt waiting = ground.book(queue("told-1", "b", product));
        ground.cancel(taken.code(), CancelBy.SCHOOL);
        ground.promote();
        ground.change(
                "update booking b join booking_waiting w on w.id = b.waiting_id set b.expires_at = utc_timestamp(6)"
                        + " + interval 1 minute, b.ceiling_at = b.expires_at where w.code = '" + waiting.code() + "'");

        Instant before = until(receipt(waiting));
        Instant told = until(told(waiting));
        assertThat(told).isAfter(before.plusSeconds(3600));
        assertThat(until(told(waiting))).isEqualTo(told);
    }

    @Test
    void theFamilyLosesARightByTheClockWhichTheSchoolKeeps() {
        String product = AProduct.named("toolate").pool("toolate", 1).on(ground);
        Receipt booked = ground.book(order("toolate", "a", product));
        ground.change("update booking_product set cancel_until = utc_timestamp(6) where code = '" + product + "'");

        refuses("too-late", () -> ground.cancel(booked.code(), CancelBy.FAMILY));
        assertThat(ground.cancel(booked.code(), CancelBy.SCHOOL).state()).isEqualTo(BookingState.CANCELLED_BY_SCHOOL);
    }

    @Test
    void afterTheLastOfferWhatIsFreeIsForEverybody() {
        String product = AProduct.named("until").pool("until", 1).on(ground);
        Receipt booked = ground.book(order("until", "a", product));
        Receipt waiting = ground.book(queue("until-1", "b", product));
        ground.change("update booking_product set waiting_until = utc_timestamp(6) where code = '" + product + "'");
        ground.cancel(booked.code(), CancelBy.FAMILY);
        ground.promote();

        assertThat(receipt(waiting).waiting()).isEqualTo(WaitingState.WAITING);
        assertThat(ground.book(order("until-2", "c", product)).isPlace()).isTrue();
    }

    @Test
    void theLineHasAnEnd() {
        String product = AProduct.named("end").pool("end", 1).waitingMost(2).on(ground);
        ground.book(order("end", "a", product));
        ground.book(queue("end-1", "b", product));
        ground.book(queue("end-2", "c", product));

        refuses("waiting-full", () -> ground.book(queue("end-3", "d", product)));
        refuses("already", () -> ground.book(queue("end-4", "c", product)));
    }

    @Test
    void whatSomebodyHasBookedIsNotChangedUnderHim() {
        AProduct product = AProduct.named("use").pool("use", 3).limit("use", 2);
        product.on(ground);
        ground.book(order("use", "a", product.entry().code()));

        AProduct.named("use").pool("use", 4).limit("use", 3).on(ground);
        refuses(
                "in-use",
                () -> AProduct.named("use").pool("use", 4).limit("use", 1).on(ground));
        refuses(
                "in-use",
                () -> AProduct.named("use")
                        .pool("use", 4)
                        .limit("use", 3)
                        .slot("use")
                        .on(ground));
        refuses(
                "pool-taken",
                () -> AProduct.named("use").pool("use", 0).limit("use", 3).on(ground));
    }

    private Receipt end(Receipt booked, BookingState to) {
        return ground.step(stores -> new Turnover(stores).end(booked.code(), to, "clerk", null));
    }

    private Receipt enrol(Receipt booked) {
        return ground.step(stores -> new Turnover(stores).enrol(booked.code(), "clerk"));
    }

    private Receipt transfer(Receipt booked, Order order) {
        return ground.step(stores -> new Transfer(stores).move(booked.code(), order, "another day", false));
    }

    private Receipt told(Receipt waiting) {
        return ground.step(stores -> new Line(stores).told(waiting.code()));
    }

    private Receipt receipt(Receipt before) {
        return ground.step(stores -> stores.receipt(before.code()));
    }

    private BookingState state(Receipt before) {
        return Objects.requireNonNull(receipt(before).state());
    }

    private static Instant until(Receipt receipt) {
        return Objects.requireNonNull(receipt.until());
    }

    private static void refuses(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BookingRefusal.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static Order order(String key, String participant, String product) {
        return new Order(own(key), own(participant), product, false, false, "family");
    }

    private static Order queue(String key, String participant, String product) {
        return new Order(own(key), own(participant), product, true, false, "family");
    }
}
