package org.jiamenkou.portal.afterschool;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import org.jiamenkou.afterschool.ClassBookings;
import org.jiamenkou.booking.BookingState;
import org.jiamenkou.booking.Receipt;
import org.jiamenkou.booking.WaitingState;
import org.jiamenkou.family.ChildRow;
import org.jiamenkou.kernel.DomainException;
import org.jspecify.annotations.Nullable;

/** What has become of what was sent, as the database has it at this moment: read again, it says the truth again. */
@Named
@RequestScoped
public class ResultPage extends AfterschoolPage {

    @EJB
    private ClassBookings bookings;

    private ClassBookings.@Nullable Outcome outcome;

    /** The class and how the booking or the place in line stands; null where the child has none of that code. */
    public ClassBookings.@Nullable Outcome getOutcome() {
        ChildRow child = getChild();
        if (outcome == null && child != null) {
            try {
                outcome = bookings.outcome(visit().guardian(), child.code(), said("code"));
            } catch (DomainException none) {
                outcome = null;
            }
        }
        return outcome;
    }

    /** How it stands: {@code booked}, {@code held}, {@code waiting}, {@code conflict}, {@code offered}, {@code over}. */
    public String getState() {
        ClassBookings.Outcome known = getOutcome();
        if (known == null) {
            return "over";
        }
        Receipt receipt = known.receipt();
        return receipt.state() != null ? booking(receipt.state()) : line(receipt.waiting());
    }

    /** Until when a hold or an offer stands, in words. */
    public String getUntil() {
        ClassBookings.Outcome known = getOutcome();
        Instant until = known == null ? null : known.receipt().until();
        return until == null ? "" : getTimes().moment(until);
    }

    private static String booking(BookingState state) {
        return switch (state) {
            case CONFIRMED, ENROLLED, COMPLETED -> "booked";
            case HELD -> "held";
            default -> "over";
        };
    }

    private static String line(@Nullable WaitingState state) {
        if (state == null) {
            return "over";
        }
        return switch (state) {
            case WAITING -> "waiting";
            case CONFLICT -> "conflict";
            case OFFERED -> "offered";
            default -> "over";
        };
    }
}
