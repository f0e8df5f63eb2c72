package org.jiamenkou.afterschool;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.booking.BookingRow;
import org.jiamenkou.booking.BookingState;
import org.jiamenkou.booking.Bookings;
import org.jiamenkou.family.Families;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.payment.ChargePaid;
import org.jiamenkou.payment.Payments;
import org.jspecify.annotations.NullUnmarked;

/**
 * Hears that money came for a place: one that is held is confirmed; one that is no longer had is not given a second time, and the money
 * becomes a refund due, which the family is told.
 */
@Stateless
public class PlacePaid {

    private static final String ACTOR = "payment";

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Bookings bookings;

    @Inject
    private Payments payments;

    @Inject
    private Families families;

    /** For the container. */
    @NullUnmarked
    public PlacePaid() {}

    /** Takes the news; money for other features is left alone. */
    public void hear(@Observes ChargePaid paid) {
        if (!paid.subject().startsWith(ClassProducts.KIND + "/")) {
            return;
        }
        Optional<BookingRow> booking = bookings.find(ClassCharges.booking(paid.subject()));
        if (booking.isEmpty() || !stands(booking.get())) {
            giveBack(paid, booking);
        } else if (booking.get().state() == BookingState.HELD) {
            bookings.confirm(booking.get().code(), ACTOR);
        }
    }

    private boolean stands(BookingRow booking) {
        Instant now = Standings.now(new Sql(em));
        boolean over =
                booking.state() == BookingState.HELD && booking.until() != null && !now.isBefore(booking.until());
        return booking.state().occupies() && !over || booking.state() == BookingState.COMPLETED;
    }

    private void giveBack(ChargePaid paid, Optional<BookingRow> booking) {
        Money amount = payments.drop(paid.subject(), "place-gone");
        booking.flatMap(row -> families.concerned(row.participant()))
                .ifPresent(child -> families.tell(
                        child.code(),
                        paid.subject() + "/late-money",
                        "afterschool-late-money",
                        List.of(Families.masked(child), amount.yuan())));
    }
}
