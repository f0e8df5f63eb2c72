package org.jiamenkou.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was booked at once stands as if everybody had come one after the other, and the engine goes on from there. */
class BookingMakerIT {

    private final Copies copies = new Copies();
    private final Ground ground = Ground.onCopies(statement -> statement);

    @AfterEach
    void end() {
        ground.close();
        copies.close();
    }

    @Test
    void theFirstGetThePlacesTheNextStandInLineAndTheAuditIsClean() {
        String choir = AProduct.named("choir").pool("choir", 30).slot("MON").on(ground);
        String chess = AProduct.named("chess").pool("chess", 30).slot("MON").on(ground);
        List<Order> orders = Stream.concat(
                        IntStream.range(0, 40).mapToObj(child -> order(child, choir)),
                        IntStream.range(0, 5).mapToObj(child -> order(child, chess)))
                .toList();

        BookingMaker.Carried carried = ground.onSql(sql ->
                new BookingMaker(sql).carry(orders, Instant.parse("2025-09-01T11:00:00Z"), Duration.ofMillis(1)));

        assertThat(carried).isEqualTo(new BookingMaker.Carried(30, 10, 5));
        assertThat(ground.audit()).isEmpty();
    }

    @Test
    void whoeverCancelsLetsTheFirstInLineIn() {
        String choir = AProduct.named("choir").pool("choir", 1).on(ground);
        ground.onSql(sql -> new BookingMaker(sql)
                .carry(
                        IntStream.range(0, 3)
                                .mapToObj(child -> order(child, choir))
                                .toList(),
                        Instant.parse("2025-09-01T11:00:00Z"),
                        Duration.ofMillis(1)));

        ground.cancel(
                ground.texts("select code from booking where participant = 'child-0'")
                        .get(0),
                CancelBy.FAMILY);
        ground.promote();

        assertThat(ground.texts("select participant from booking_waiting where state = 'OFFERED'"))
                .containsExactly("child-1");
        assertThat(ground.audit()).isEmpty();
    }

    private static Order order(int child, String product) {
        return new Order(product + "/" + child, "child-" + child, product, true, false, "test");
    }
}
