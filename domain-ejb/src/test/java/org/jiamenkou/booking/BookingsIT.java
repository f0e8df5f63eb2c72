package org.jiamenkou.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiamenkou.booking.AProduct.own;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The engine as features see it: session beans, their transactions, and what is told. */
@ExtendWith(ArquillianExtension.class)
class BookingsIT {

    @EJB
    private Bookings bookings;

    @EJB
    private Products products;

    @EJB
    private BookingProbe probe;

    @EJB
    private Attempts attempts;

    @EJB
    private BookingRounds rounds;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with();
    }

    @Test
    void aFeatureBooksInItsOwnTransactionOrNotAtAll() {
        String product = kept("it-own", 3);
        Order order = order("it-own", "it-owner", product, false);

        assertThatThrownBy(() -> bookings.book(order)).isInstanceOf(EJBException.class);
        assertThatThrownBy(() -> probe.bookAndBreak(order)).isInstanceOf(EJBException.class);
        assertThat(bookings.of(order.participant())).isEmpty();

        Receipt receipt = attempts.run(() -> probe.book(order));
        assertThat(bookings.of(order.participant()))
                .extracting(BookingRow::code, BookingRow::state)
                .containsExactly(org.assertj.core.api.Assertions.tuple(receipt.code(), BookingState.CONFIRMED));
    }

    @Test
    void whatIsToldIsKeptOrLostWithTheChange() {
        String product = kept("it-told", 1);
        Receipt booked = probe.book(order("it-told", "a", product, false));
        Receipt waiting = probe.book(order("it-told-2", "b", product, true));
        probe.cancel(booked.code());
        rounds.promote();
        probe.accept(waiting.code());

        assertThat(told(booked)).containsExactlyInAnyOrder("CONFIRMED", "CANCELLED_BY_FAMILY");
        assertThat(told(waiting)).containsExactlyInAnyOrder("WAITING", "OFFERED", "ACCEPTED");
        probe.change("delete from booking_key where order_key like 'told/%'");
    }

    @Test
    void twentyPlacesAndHundredsOfClicks() {
        String product = kept("it-click", 20);

        List<Object> outcomes = Crowd.of(
                200, 16, i -> attempts.run(() -> probe.book(order("click" + i, "clicker" + i, product, i % 2 == 0))));

        assertThat(outcomes.stream().filter(one -> one instanceof Receipt receipt && receipt.isPlace()))
                .hasSize(20);
        Availability now = products.availability(List.of(product)).get(0);
        assertThat(now.free()).isZero();
        assertThat(now.taken()).isEqualTo(20);
        assertThat(now.waiting()).isEqualTo(180 - Collections.frequency(outcomes, "full"));
        assertThat(bookings.line(product))
                .extracting(WaitingRow::position)
                .isEqualTo(java.util.stream.IntStream.rangeClosed(1, now.waiting())
                        .boxed()
                        .toList());
    }

    @Test
    void theRoundsEndWhatHasRunOutAndServeTheLine() {
        String product = kept("it-rounds", 1);
        Receipt held = probe.book(new Order(own("it-rounds"), own("it-holder"), product, false, true, "family"));
        Receipt waiting = probe.book(order("it-rounds-2", "it-waiter", product, true));
        probe.change("update booking set expires_at = utc_timestamp(6) where code = '" + held.code() + "'");

        rounds.sweep();
        rounds.promote();

        assertThat(bookings.receipt(held.code()).state()).isEqualTo(BookingState.RELEASED);
        Receipt offered = bookings.receipt(waiting.code());
        assertThat(offered.waiting()).isEqualTo(WaitingState.OFFERED);
        assertThat(offered.until())
                .isEqualTo(bookings.waiting(own("it-waiter")).get(0).until())
                .isAfter(Objects.requireNonNull(
                        bookings.waiting(own("it-waiter")).get(0).joinedAt().plus(Duration.ofHours(23))));
        rounds.seal();
        assertThat(probe.texts("select code from booking_event where code = '" + held.code() + "' and number is null"))
                .isEmpty();
    }

    @Test
    void aStepThatLostIsTriedAgainFourTimesAtMost() {
        AtomicInteger tries = new AtomicInteger();

        assertThatThrownBy(() -> attempts.run(() -> {
                    tries.incrementAndGet();
                    throw new EJBException(new IllegalStateException(new SQLException("Deadlock", "40001", 1213)));
                }))
                .isInstanceOfSatisfying(
                        BookingRefusal.class,
                        refused -> assertThat(refused.code()).isEqualTo("busy"));
        assertThat(tries).hasValue(4);
        assertThatThrownBy(() -> attempts.run(() -> {
                    tries.incrementAndGet();
                    throw new EJBException(new SQLException("Unknown column", "42S22", 1054));
                }))
                .isInstanceOf(EJBException.class);
        assertThat(tries).hasValue(5);
    }

    @Test
    void anOrderBeforeTheOpeningIsToldTheServersTime() {
        Instant opens = Instant.now(java.time.Clock.systemUTC()).plusSeconds(3600);
        ProductEntry entry = AProduct.named("it-early")
                .pool("it-early", 3)
                .open(opens, opens.plusSeconds(60))
                .entry();
        probe.keep(entry);

        assertThatThrownBy(() -> attempts.run(() -> probe.book(order("it-early", "a", entry.code(), false))))
                .isInstanceOfSatisfying(BookingRefusal.class, refused -> {
                    assertThat(refused.code()).isEqualTo("not-open");
                    assertThat((Instant) refused.arguments().get(0)).isBefore(opens);
                });
    }

    private List<String> told(Receipt receipt) {
        return probe.texts("select substring_index(order_key, '/', -1) from booking_key where order_key like 'told/"
                + receipt.code() + "/%'");
    }

    private String kept(String name, int capacity) {
        ProductEntry entry =
                AProduct.named(name).pool(name, capacity).kind("probe").entry();
        probe.keep(entry);
        return entry.code();
    }

    private static Order order(String key, String participant, String product, boolean queue) {
        return new Order(own(key), own(participant), product, queue, false, "family");
    }
}
