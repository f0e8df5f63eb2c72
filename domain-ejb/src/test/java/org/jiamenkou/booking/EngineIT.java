package org.jiamenkou.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiamenkou.booking.AProduct.own;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The rules of booking one after the other, on the real database. */
class EngineIT {

    private final List<BookingChanged> told = new ArrayList<>();
    private final Ground ground = Ground.firm().telling(told::add);

    @AfterEach
    void close() {
        assertThat(ground.audit()).isEmpty();
        ground.close();
    }

    @Test
    void theDatabasesClockOpensAndCloses() {
        Instant now = Instant.parse(
                ground.texts("select replace(utc_timestamp(6), ' ', 'T')").get(0) + "Z");
        String early = AProduct.named("early")
                .pool("early", 5)
                .open(now.plusSeconds(600), now.plusSeconds(900))
                .on(ground);
        String late = AProduct.named("late")
                .pool("late", 5)
                .open(now.minusSeconds(600), now)
                .on(ground);

        assertThatThrownBy(() -> ground.book(order("early", "a", early)))
                .isInstanceOfSatisfying(BookingRefusal.class, refused -> {
                    assertThat(refused.code()).isEqualTo("not-open");
                    assertThat((Instant) refused.arguments().get(0)).isBetween(now, now.plusSeconds(60));
                    assertThat(refused.arguments().get(1)).isEqualTo(now.plusSeconds(600));
                });
        refuses("closed", () -> ground.book(order("late", "a", late)));

        ground.step(stores -> {
            stores.products().open(stores.products().get(early).id());
            return true;
        });
        assertThat(ground.book(order("early", "a", early)).isPlace()).isTrue();
    }

    @Test
    void aKeyIsGoodForOneOrder() {
        String product = AProduct.named("key").pool("key", 5).on(ground);
        Receipt first = ground.book(order("key", "a", product));

        assertThat(ground.book(order("key", "a", product))).isEqualTo(first);
        refuses("key-reused", () -> ground.book(order("key", "b", product)));
        refuses("already", () -> ground.book(order("key-2", "a", product)));
        assertThat(told).hasSize(1);
    }

    @Test
    void aHoldThatHasRunOutTakesNoPlaceThoughNobodySweeps() {
        String product = AProduct.named("swept").pool("swept", 1).on(ground);
        Receipt held = ground.book(hold("swept", "a", product));
        refuses("full", () -> ground.book(order("swept-2", "b", product)));

        runOut(held);

        refuses("expired", () -> ground.confirm(held.code()));
        assertThat(ground.book(order("swept-3", "b", product)).isPlace()).isTrue();
        assertThat(state(held)).isEqualTo(BookingState.RELEASED);
    }

    @Test
    void ownHoldsThatHaveRunOutAreInNobodysWay() {
        String product =
                AProduct.named("own").pool("own", 5).slot("own").limit("own", 1).on(ground);
        String other = AProduct.named("own-2")
                .pool("own-2", 5)
                .slot("own")
                .limit("own", 1)
                .on(ground);
        runOut(ground.book(hold("own", "a", product)));

        assertThat(ground.book(order("own-2", "a", other)).isPlace()).isTrue();
    }

    @Test
    void whoWaitsGetsThePlaceOfAHoldThatHasRunOutBeforeAnybodyElse() {
        String product = AProduct.named("first").pool("first", 1).on(ground);
        Receipt held = ground.book(hold("first", "a", product));
        Receipt waiting = ground.book(queue("first-2", "b", product));
        runOut(held);

        refuses("full", () -> ground.book(order("first-3", "c", product)));
        ground.promote();

        assertThat(ground.accept(waiting.code()).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void aHoldNeverLastsLongerThanItsCeilingHoweverOftenItIsRenewed() {
        String product = AProduct.named("renew")
                .pool("renew", 1)
                .hold(Duration.ofSeconds(40))
                .on(ground);
        Receipt held = ground.book(hold("renew", "a", product));
        Instant first = java.util.Objects.requireNonNull(held.until());
        ground.change(
                "update booking set expires_at = utc_timestamp(6) + interval 1 second, ceiling_at = utc_timestamp(6)"
                        + " + interval 20 second where code = '" + held.code() + "'");

        Instant renewed = java.util.Objects.requireNonNull(
                ground.step(stores -> new Turnover(stores).renew(held.code())).until());

        assertThat(renewed).isBefore(first.plusSeconds(1));
        assertThat(ground.number("select expires_at = ceiling_at from booking where code = '" + held.code() + "'"))
                .isEqualTo(1);
    }

    @Test
    void anUnansweredOfferKeepsThePlaceInLineOnceGoesToTheTailTwiceAndOutTheThirdTime() {
        String product = AProduct.named("lapse").pool("lapse", 1).on(ground);
        Receipt taken = ground.book(order("lapse", "a", product));
        Receipt silent = ground.book(queue("lapse-1", "b", product));
        Receipt next = ground.book(queue("lapse-2", "c", product));
        ground.cancel(taken.code(), CancelBy.FAMILY);
        ground.promote();

        lapse(silent);
        assertThat(waiting(silent)).isEqualTo(WaitingState.OFFERED);
        lapse(silent);
        assertThat(waiting(next)).isEqualTo(WaitingState.OFFERED);
        assertThat(receipt(silent).position()).isEqualTo(1);
        Receipt last = ground.book(queue("lapse-3", "d", product));
        assertThat(last.position()).isEqualTo(1);
        assertThat(receipt(silent).position()).isEqualTo(2);

        ground.leave(next.code(), WaitingState.DECLINED);
        ground.leave(last.code(), WaitingState.WITHDRAWN);
        ground.promote();
        lapse(silent);
        assertThat(waiting(silent)).isEqualTo(WaitingState.LAPSED);
        assertThat(ground.book(order("lapse-4", "e", product)).isPlace()).isTrue();
    }

    @Test
    void whoCannotTakeAPlaceIsPassedOverAndKeepsHisPlaceInLine() {
        String product = AProduct.named("over").pool("over", 1).slot("over").on(ground);
        String other = AProduct.named("over-2").pool("over-2", 5).slot("over").on(ground);
        Receipt taken = ground.book(order("over", "a", product));
        Receipt first = ground.book(queue("over-1", "b", product));
        Receipt second = ground.book(queue("over-2", "c", product));
        Receipt third = ground.book(queue("over-3", "d", product));
        Receipt clash = ground.book(order("over-4", "b", other));
        ground.cancel(taken.code(), CancelBy.FAMILY);
        ground.promote();
        assertThat(waiting(first)).isEqualTo(WaitingState.CONFLICT);
        assertThat(receipt(first).position()).isEqualTo(1);
        assertThat(receipt(third).position()).isEqualTo(2);

        Receipt accepted = ground.accept(second.code());
        ground.cancel(clash.code(), CancelBy.FAMILY);
        assertThat(waiting(first)).isEqualTo(WaitingState.WAITING);
        ground.cancel(accepted.code(), CancelBy.FAMILY);
        ground.promote();

        assertThat(waiting(first)).isEqualTo(WaitingState.OFFERED);
    }

    @Test
    void aSmallerPriorityGoesFirst() {
        String product = AProduct.named("class").pool("class", 1).on(ground);
        Receipt taken = ground.book(order("class", "a", product));
        Receipt usual = ground.book(queue("class-1", "b", product));
        Receipt urgent = ground.book(new Order(own("class-2"), own("c"), product, true, false, 1, "family"));

        assertThat(urgent.position()).isEqualTo(1);
        assertThat(receipt(usual).position()).isEqualTo(2);
        ground.cancel(taken.code(), CancelBy.SCHOOL);
        ground.promote();
        assertThat(waiting(urgent)).isEqualTo(WaitingState.OFFERED);
    }

    @Test
    void fewerPlacesThanAreTakenIsRecordedAndNobodyIsAdmittedUntilEnoughHaveLeft() {
        String product = AProduct.named("fewer").pool("fewer", 3).on(ground);
        List<Receipt> booked = List.of(
                ground.book(order("fewer-1", "a", product)),
                ground.book(order("fewer-2", "b", product)),
                ground.book(order("fewer-3", "c", product)));
        ground.resize(own("fewer"), 1);
        assertThat(ground.audit()).isEmpty();

        ground.cancel(booked.get(0).code(), CancelBy.FAMILY);
        refuses("full", () -> ground.book(order("fewer-4", "d", product)));
        Receipt waiting = ground.book(queue("fewer-5", "d", product));
        ground.cancel(booked.get(1).code(), CancelBy.FAMILY);
        ground.promote();
        assertThat(waiting(waiting)).isEqualTo(WaitingState.WAITING);
        ground.resize(own("fewer"), 2);
        ground.promote();

        assertThat(waiting(waiting)).isEqualTo(WaitingState.OFFERED);
        assertThat(ground.texts("select concat(from_state, ' ', to_state, ' ', actor, ' ', reason) from booking_event"
                        + " where subject = 'POOL' and code = '" + own("fewer") + "' order by id"))
                .containsExactly("3 1 clerk another room", "1 2 clerk another room");
    }

    @Test
    void whatHasEndedEndsOnce() {
        String product = AProduct.named("once").pool("once", 3).on(ground);
        Receipt booked = ground.book(order("once", "a", product));

        Receipt cancelled = ground.cancel(booked.code(), CancelBy.FAMILY);
        assertThat(ground.cancel(booked.code(), CancelBy.FAMILY)).isEqualTo(cancelled);
        refuses("not-active", () -> ground.cancel(booked.code(), CancelBy.SCHOOL));
        refuses("not-active", () -> ground.confirm(booked.code()));
        assertThat(told).hasSize(2);
        assertThat(ground.book(order("once-2", "a", product)).isPlace()).isTrue();
    }

    @Test
    void aBookingTakesFewStatements() {
        String product =
                AProduct.named("few").pool("few", 3).slot("few").limit("few", 2).on(ground);
        long before = Wording.prepared();
        ground.book(order("few", "newcomer", product));
        long newcomer = Wording.prepared() - before;
        String other = AProduct.named("few-2")
                .pool("few-2", 3)
                .slot("few-2")
                .limit("few", 2)
                .on(ground);
        before = Wording.prepared();
        ground.book(order("few-2", "newcomer", other));

        assertThat(newcomer).isEqualTo(8);
        assertThat(Wording.prepared() - before).isEqualTo(9);
    }

    private void lapse(Receipt line) {
        ground.change(
                "update booking b join booking_waiting w on w.id = b.waiting_id set b.expires_at = utc_timestamp(6)"
                        + " - interval 1 second where b.state = 'HELD' and w.code = '" + line.code() + "'");
        ground.sweep();
        ground.promote();
    }

    private void runOut(Receipt held) {
        ground.change("update booking set expires_at = utc_timestamp(6) where code = '" + held.code() + "'");
    }

    private Receipt receipt(Receipt before) {
        return ground.step(stores -> stores.receipt(before.code()));
    }

    private WaitingState waiting(Receipt before) {
        return java.util.Objects.requireNonNull(receipt(before).waiting());
    }

    private BookingState state(Receipt before) {
        return java.util.Objects.requireNonNull(receipt(before).state());
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

    private static Order hold(String key, String participant, String product) {
        return new Order(own(key), own(participant), product, false, true, "family");
    }
}
