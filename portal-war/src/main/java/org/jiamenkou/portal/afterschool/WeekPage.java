package org.jiamenkou.portal.afterschool;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jiamenkou.afterschool.BookedClass;
import org.jiamenkou.afterschool.ChildStanding;
import org.jiamenkou.afterschool.ChildWeek;
import org.jiamenkou.afterschool.ChildWeeks;
import org.jiamenkou.afterschool.SchoolOffer;
import org.jiamenkou.afterschool.WaitingClass;
import org.jiamenkou.family.ChildRow;
import org.jspecify.annotations.Nullable;

/** A child's week: what takes place, leave, the classes it has and waits for. */
@Named
@RequestScoped
public class WeekPage extends AfterschoolPage {

    @EJB
    private ChildWeeks weeks;

    @Inject
    private Clock clock;

    private @Nullable ChildWeek week;

    /** The week asked for, else this one, or the first of the term while it has not begun; null where there is no child. */
    public @Nullable ChildWeek getWeek() {
        ChildRow child = getChild();
        if (week == null && child != null) {
            week = weeks.week(visit().guardian(), child.code(), monday());
        }
        return week;
    }

    /** The week before, as addresses name it. */
    public String getBefore() {
        return monday().minusWeeks(1).toString();
    }

    /** The week after, as addresses name it. */
    public String getAfter() {
        return monday().plusWeeks(1).toString();
    }

    /** Whether the week shown is the one of today. */
    public boolean isNow() {
        return monday().equals(ChildWeek.mondayOf(LocalDate.now(clock)));
    }

    /** The classes the child has. */
    public List<BookedClass> getBooked() {
        ChildStanding standing = getStanding();
        return standing == null ? List.of() : standing.booked();
    }

    /** The classes the child waits for. */
    public List<WaitingClass> getWaiting() {
        ChildStanding standing = getStanding();
        return standing == null ? List.of() : standing.waiting();
    }

    /** Places that are held for the child until somebody answers. */
    public List<WaitingClass> getOffers() {
        return getWaiting().stream().filter(WaitingClass::isOffered).toList();
    }

    /** Whether the guardian may do everything for the child, and not only collect it. */
    public boolean isFull() {
        return getStanding() != null;
    }

    /** Until what time of the day leave is taken. */
    public String getLeaveUntil() {
        SchoolOffer offer = getOffer();
        return offer == null ? "" : getTimes().time(offer.setting().leaveUntil());
    }

    private LocalDate monday() {
        try {
            return ChildWeek.mondayOf(LocalDate.parse(said("week")));
        } catch (DateTimeParseException none) {
            LocalDate today = LocalDate.now(clock);
            SchoolOffer offer = getOffer();
            LocalDate first = offer == null ? today : offer.term().firstDay();
            return ChildWeek.mondayOf(today.isBefore(first) ? first : today);
        }
    }
}
