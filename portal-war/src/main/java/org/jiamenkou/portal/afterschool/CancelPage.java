package org.jiamenkou.portal.afterschool;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import org.jiamenkou.afterschool.BookedClass;
import org.jiamenkou.afterschool.ChildStanding;
import org.jiamenkou.afterschool.ClassBills;
import org.jiamenkou.afterschool.SchoolOffer;
import org.jiamenkou.family.ChildRow;
import org.jiamenkou.kernel.Money;
import org.jspecify.annotations.Nullable;

/** The rule of giving a place back, shown before the button. */
@Named
@RequestScoped
public class CancelPage extends AfterschoolPage {

    @EJB
    private ClassBills bills;

    /** The place, or null where the child has none of that code any more. */
    public @Nullable BookedClass getBooked() {
        ChildStanding standing = getStanding();
        return standing == null
                ? null
                : standing.booked().stream()
                        .filter(one -> one.booking().code().equals(said("booking")))
                        .findFirst()
                        .orElse(null);
    }

    /** Until when a family can give the place back by itself, in words; empty where there is no such moment. */
    public String getUntil() {
        Instant until = until();
        return until == null ? "" : getTimes().moment(until);
    }

    /** Whether that moment is over. */
    public boolean isTooLate() {
        ChildStanding standing = getStanding();
        Instant until = until();
        return until != null && standing != null && !standing.now().isBefore(until);
    }

    /** The school's last moment for it; where the school moved the child, some days more. */
    private @Nullable Instant until() {
        SchoolOffer offer = getOffer();
        Instant rule = offer == null ? null : offer.setting().cancelUntil();
        BookedClass booked = getBooked();
        Instant moved = booked == null ? null : booked.declinableUntil();
        return rule == null || moved == null || moved.isBefore(rule) ? rule : moved;
    }

    /** What was paid for the place and comes back. */
    public Money getPaid() {
        ChildRow child = getChild();
        BookedClass booked = getBooked();
        return child == null || booked == null
                ? Money.NONE
                : bills.paid(visit().guardian(), child.code(), booked.booking().code());
    }
}
