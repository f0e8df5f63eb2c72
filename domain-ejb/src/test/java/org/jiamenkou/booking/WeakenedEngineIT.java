package org.jiamenkou.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiamenkou.booking.AProduct.own;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The same load on copies of the tables without the database's own checks: with the engine as it is the audit is clean, and red as soon
 * as one lock or one condition is taken out of its statements. It is the measure of what the other tests are worth.
 */
class WeakenedEngineIT {

    /** A race is not lost at every turn; it is at one of these. */
    private static final int ROUNDS = 30;

    private final List<Copies> copies = new ArrayList<>();

    @BeforeEach
    void begin() {
        copies.add(new Copies());
    }

    @AfterEach
    void end() {
        copies.forEach(Copies::close);
        copies.clear();
    }

    @Test
    void asItIsTheAuditIsClean() {
        for (int round = 0; round < 3; round++) {
            assertThat(auditAfterLoad(statement -> statement)).isEmpty();
            assertThat(auditAfterSomebodyCameBetween(statement -> statement)).isEmpty();
        }
    }

    @Test
    void withoutTheConditionPlacesAreSoldTwice() {
        assertThat(auditAfterLoad(without(" and held + confirmed + reserved < capacity and waiting = 0")))
                .contains("oversold");
    }

    @Test
    void withoutRegardToKeptPlacesTheyAreSoldTwice() {
        assertThat(auditAfterSomebodyCameBetween(statement -> statement.replace(
                        "held + confirmed + reserved < capacity and waiting = 0", "held + confirmed < capacity")))
                .contains("oversold", "passed");
    }

    @Test
    void withoutTheParticipantsLockLimitsAndTimesArePassed() {
        UnaryOperator<String> noLock = statement -> statement.startsWith("insert into booking_participant")
                ? "update booking_participant set changes = changes where code = ? and 1 = 0"
                : statement;
        assertRedSooner(noLock, "limit");
        assertRedSooner(noLock, "conflict");
    }

    @Test
    void withoutKeepingFreedPlacesTheLineIsPassedBy() {
        assertThat(auditAfterSomebodyCameBetween(
                        statement -> statement.replace("when waiting > reserved", "when 1 = 0")))
                .contains("line-passed-by");
    }

    @Test
    void withoutTheClockHoldsThatHaveRunOutAreConfirmed() {
        Ground ground = Ground.onCopies(statement -> statement.replace(" and expires_at > utc_timestamp(6)", ""));
        String product = AProduct.named("weak-clock").pool("weak-clock", 1).on(ground);
        Receipt held = ground.book(new Order(own("weak-clock"), own("a"), product, false, true, "family"));
        ground.change("update booking set expires_at = utc_timestamp(6) - interval 1 second");

        assertThat(ground.confirm(held.code()).state()).isEqualTo(BookingState.CONFIRMED);
        ground.close();
    }

    private void assertRedSooner(UnaryOperator<String> weakening, String kind) {
        for (int round = 0; round < ROUNDS; round++) {
            if (auditAfterLoad(weakening).contains(kind)) {
                return;
            }
        }
        throw new AssertionError(
                "no " + kind + " in " + ROUNDS + " rounds: the load is too weak to find what is missing");
    }

    /** The kinds of differences after many have wanted the same few places, and some have given theirs back. */
    private List<String> auditAfterLoad(UnaryOperator<String> weakening) {
        end();
        begin();
        Ground ground = Ground.onCopies(weakening);
        List<String> products = IntStream.range(0, 4)
                .mapToObj(i -> AProduct.named("weak-" + i)
                        .pool("weak-" + i / 2, 6)
                        .limit("weak", 1)
                        .during("2026-07-06T0" + i + ":00:00Z", "2026-07-06T0" + (i + 2) + ":00:00Z")
                        .on(ground))
                .toList();
        List<Object> outcomes = Crowd.of(
                48,
                12,
                i -> ground.book(
                        new Order(own("w" + i), own("p" + i / 4), products.get(i % 4), i > 24, false, "family")));
        Crowd.of(
                4,
                4,
                i -> outcomes.get(i) instanceof Receipt receipt && receipt.isPlace()
                        ? ground.cancel(receipt.code(), CancelBy.FAMILY)
                        : i);
        List<String> kinds =
                ground.audit().stream().map(Difference::kind).distinct().toList();
        ground.close();
        return kinds;
    }

    /** The kinds of differences after somebody wanted the place another gave back while a third was in line for it. */
    private List<String> auditAfterSomebodyCameBetween(UnaryOperator<String> weakening) {
        end();
        begin();
        Ground ground = Ground.onCopies(weakening);
        String product = AProduct.named("between").pool("between", 1).on(ground);
        Receipt first = ground.book(new Order(own("b1"), own("a"), product, false, false, "family"));
        ground.book(new Order(own("b2"), own("b"), product, true, false, "family"));
        ground.cancel(first.code(), CancelBy.FAMILY);
        Crowd.of(1, 1, i -> ground.book(new Order(own("b3"), own("c"), product, false, false, "family")));
        List<String> kinds =
                ground.audit().stream().map(Difference::kind).distinct().toList();
        ground.close();
        return kinds;
    }

    private static UnaryOperator<String> without(String words) {
        return statement -> statement.replace(words, "");
    }
}
