package org.jiamenkou.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiamenkou.booking.AProduct.own;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One violation of each kind, planted by statements on copies of the tables, and the audit that finds it. */
class EngineAuditIT {

    private final Copies copies = new Copies();
    private final Ground ground = Ground.onCopies(statement -> statement);

    @BeforeEach
    void world() {
        String choir = AProduct.named("choir")
                .pool("choir", 2)
                .slot("MON")
                .limit("week", 2)
                .on(ground);
        String chess = AProduct.named("chess")
                .pool("chess", 9)
                .slot("TUE")
                .limit("week", 2)
                .on(ground);
        book("a", choir, false);
        Receipt second = book("b", choir, false);
        book("c", choir, false);
        book("d", choir, false);
        book("a", chess, false);
        book("e", chess, true);
        ground.cancel(second.code(), CancelBy.FAMILY);
        ground.promote();
        ground.seal();
    }

    @AfterEach
    void end() {
        ground.close();
        copies.close();
    }

    @Test
    void aWorldThatOnlyTheEngineHasTouchedIsInOrder() {
        assertThat(ground.check()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    recount        | update booking_pool set confirmed = confirmed + 1 where confirmed = 1
                    ledger         | delete from booking_ledger where held = 1
                    oversold       | update booking_pool set capacity = 1 where capacity = 2
                    oversold       | update booking_pool set capacity = 1, surplus = 1 where capacity = 2
                    line-count     | update booking_pool set waiting = waiting + 1
                    line-count     | update booking_pool set reserved = 2
                    line-passed-by | update booking_pool set capacity = 3 where capacity = 2
                    offer          | update booking_waiting set state = 'OFFERED' where state = 'WAITING'
                    offer          | update booking_waiting set state = 'WAITING' where state = 'OFFERED'
                    accepted       | update booking_waiting set state = 'ACCEPTED', active = null where state = 'OFFERED'
                    hold           | update booking set ceiling_at = expires_at - interval 1 second where state = 'HELD'
                    hold           | update booking set expires_at = null where state = 'HELD'
                    key            | update booking_key set code = 'NOBODYKNOWS2' limit 1
                    slot-active    | update booking_slot set active = null
                    slots          | delete from booking_slot
                    step           | insert into booking_event select 0, e.at, e.subject, e.code, e.product, e.participant, 'HELD', 'COMPLETED', e.actor, e.reason, null, null, null from booking_event e where e.subject = 'BOOKING' limit 1
                    event          | update booking set state = 'ENROLLED' where state = 'CONFIRMED'
                    chain          | update booking_event set reason = 'another' where number = 2
                    chain          | update booking_event set at = at + interval 1 microsecond where number = 2
                    chain          | delete from booking_event where number = 3
                    chain          | update booking_ledger set held = 2 where held = 1
                    chain          | update booking_chain set number = number + 1
                    order          | update booking_waiting set priority = 8 where state = 'OFFERED'
                    passed         | update booking set waiting_id = null where state = 'HELD'
                    limit          | update booking_product set claim = replace(claim, 'limit 2', 'limit 1')
                    conflict       | update booking_product set claim = concat(claim, char(10), 'time 2026-07-06T08:00:00Z 2026-07-06T09:00:00Z')
                    """)
    void whatIsPlantedIsFound(String kind, String planted) {
        assertThat(ground.change(planted)).isPositive();

        assertThat(kinds()).contains(kind);
    }

    @Test
    void anActiveBookingMoreOfTheSameIsFound() {
        ground.change("alter table booking drop index uq_booking_once");
        ground.change(
                "insert into booking select 0, 'ONCEMORE2345', product_id, participant, state, active, made_at, expires_at,"
                        + " ceiling_at, waiting_id, told_at from booking where state = 'CONFIRMED' limit 1");

        assertThat(kinds()).contains("twice", "recount", "event", "slots");
    }

    @Test
    void aSlotTakenTwiceIsFound() {
        ground.change("alter table booking_slot drop index uq_booking_slot_once");
        ground.change(
                "insert into booking_slot select b.id, s.slot, s.participant, 1 from booking_slot s join booking b"
                        + " on b.participant = s.participant and b.id <> s.booking_id");

        assertThat(kinds()).contains("slot");
    }

    @Test
    void anEventNobodySealedIsFoundAfterAMinute() {
        ground.change("insert into booking_event (at, subject, code, product, participant, to_state, actor)"
                + " values (utc_timestamp(6) - interval 2 minute, 'POOL', 'nowhere', '', '', '3', 'nobody')");

        assertThat(kinds()).containsExactly("unsealed");
        ground.seal();
        assertThat(kinds()).isEmpty();
    }

    private List<String> kinds() {
        return ground.check().stream().map(Difference::kind).distinct().toList();
    }

    private Receipt book(String child, String product, boolean hold) {
        return ground.book(new Order(own(child + product), own(child), product, true, hold, "family"));
    }
}
