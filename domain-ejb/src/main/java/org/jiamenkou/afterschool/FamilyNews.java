package org.jiamenkou.afterschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiamenkou.booking.BookingChanged;
import org.jiamenkou.booking.BookingState;
import org.jiamenkou.booking.Bookings;
import org.jiamenkou.booking.WaitingRow;
import org.jiamenkou.booking.WaitingState;
import org.jiamenkou.family.ChildRow;
import org.jiamenkou.family.Families;
import org.jiamenkou.payment.Payments;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Hears every change the engine makes to a place in a class, within its transaction, and does what belongs to it: the charge is made or
 * dropped, and the family is told. No session bean: it is always within somebody's transaction, and is asked for every place of every
 * feature.
 */
@ApplicationScoped
public class FamilyNews {

    /** The words of a letter about an offer from the line. */
    static final String OFFERED = "afterschool-offered";

    /** The reason of a booking that a child was moved to: whoever moves it carries the charge and tells the family. */
    static final String MERGED = "merged";

    /** The reason of a place a child was moved to and whose family does not want it. */
    static final String MOVE_DECLINED = "move-declined";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Families families;

    @Inject
    private Bookings bookings;

    @Inject
    private Payments payments;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public FamilyNews() {}

    /** Takes a change; those of other features are left alone. */
    public void hear(@Observes BookingChanged change) {
        if (!change.kind().equals(ClassProducts.KIND)) {
            return;
        }
        ClassRow row =
                new Classes(em, clock).get(ClassRow.classOf(change.product()).orElseThrow());
        if (change.state() != null) {
            booking(change, change.state(), row);
        } else if (change.waiting() != null) {
            line(change, change.waiting(), row);
        }
    }

    private void booking(BookingChanged change, BookingState state, ClassRow row) {
        switch (state) {
            case HELD -> held(change, row);
            case CONFIRMED -> {
                if (MERGED.equals(change.reason())) {
                    return;
                }
                charge(change, row, null);
                tell(change, "booked", row, row.firstSession() == null ? "" : String.valueOf(row.firstSession()));
            }
            case RELEASED -> {
                payments.drop(ClassCharges.subject(change.code()), "released");
                if (!change.fromLine() && "expired".equals(change.reason())) {
                    tell(change, "released", row);
                }
            }
            case CANCELLED_BY_FAMILY -> {
                payments.drop(ClassCharges.subject(change.code()), "cancelled-by-family");
                tell(change, "cancelled", row);
            }
            case DECLINED -> payments.drop(ClassCharges.subject(change.code()), "released");
            case CANCELLED_BY_SCHOOL -> bySchool(change, row);
            default -> {}
        }
    }

    /** A place that was only offered is told of by the place in line. */
    private void bySchool(BookingChanged change, ClassRow row) {
        boolean declined = MOVE_DECLINED.equals(change.reason());
        payments.drop(ClassCharges.subject(change.code()), declined ? "cancelled-by-family" : "cancelled-by-school");
        if (declined) {
            tell(change, "cancelled", row);
        } else if (!change.fromLine() || change.from() != BookingState.HELD) {
            tell(change, "cancelled-by-school", row, Objects.requireNonNullElse(change.reason(), ""));
        }
    }

    /** An offer from the line is told by the place in line, and charged when it is taken. */
    private void held(BookingChanged change, ClassRow row) {
        if (!change.fromLine() && change.until() != null) {
            charge(change, row, change.until());
            tell(change, "held", row, told(change.until()));
        }
    }

    private void line(BookingChanged change, WaitingState waiting, ClassRow row) {
        switch (waiting) {
            case WAITING -> {
                if (change.waitingFrom() == null) {
                    tell(change, "waiting", row, position(change));
                } else if (change.waitingFrom() == WaitingState.OFFERED) {
                    tell(change, "offer-lapsed", row);
                }
            }
            case OFFERED -> tell(change, "offered", row, told(Objects.requireNonNull(change.until())));
            case LAPSED -> tell(change, "line-lapsed", row);
            case INELIGIBLE -> tell(change, "line-ended", row, Objects.requireNonNullElse(change.reason(), ""));
            default -> {}
        }
    }

    private void charge(BookingChanged change, ClassRow row, @Nullable Instant heldUntil) {
        boolean aided =
                families.concerned(change.participant()).filter(ChildRow::aided).isPresent();
        payments.charge(new ClassCharges(em, clock).of(change.code(), change.participant(), aided, row, heldUntil));
    }

    private String position(BookingChanged change) {
        return bookings.findWaiting(change.code())
                .map(WaitingRow::position)
                .map(String::valueOf)
                .orElse("");
    }

    private void tell(BookingChanged change, String template, ClassRow row, String... more) {
        families.concerned(change.participant()).ifPresent(child -> {
            List<String> arguments = new ArrayList<>(List.of(Families.masked(child), row.title()));
            arguments.addAll(List.of(more));
            String key = "afterschool/" + change.code() + "/" + template + "/" + change.lapses();
            families.tell(child.code(), key, "afterschool-" + template, arguments);
        });
    }

    private String told(Instant moment) {
        return MOMENT.format(moment.atZone(clock.getZone()));
    }
}
