package org.jiamenkou.afterschool;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiamenkou.afterschool.EligibilityVerdict.Outcome;
import org.jiamenkou.booking.Availability;

/**
 * Judges what a family can do about each class, for showing it before anything is sent. The engine decides by itself when something is;
 * both follow the same rules, so that what is shown grey is refused and what is shown open is, but for somebody quicker, booked.
 */
public final class Eligibility {

    private final SchoolOffer offer;

    private final ChildStanding standing;

    /** For a child that stands so before that offer. */
    public Eligibility(SchoolOffer offer, ChildStanding standing) {
        this.offer = offer;
        this.standing = standing;
    }

    /** The verdict over a class. */
    public EligibilityVerdict of(ClassRow row) {
        Optional<Reason> mine = mine(row);
        if (mine.isPresent()) {
            return new EligibilityVerdict(Outcome.MINE, List.of(mine.get()));
        }
        List<Reason> against = against(row);
        if (!against.isEmpty()) {
            return new EligibilityVerdict(Outcome.NO, against);
        }
        if (!offer.hasOpened(standing.now())) {
            return new EligibilityVerdict(Outcome.LATER, List.of(notOpen()));
        }
        return full(row);
    }

    private Optional<Reason> mine(ClassRow row) {
        Optional<Reason> booked = standing.booked().stream()
                .filter(one -> one.row().code().equals(row.code()))
                .map(one -> Reason.of("already"))
                .findFirst();
        return booked.or(() -> standing.waiting().stream()
                .filter(one -> one.row().code().equals(row.code()))
                .map(one -> one.waiting().position() == null
                        ? Reason.of("offered")
                        : Reason.of("waiting", one.waiting().position()))
                .findFirst());
    }

    private List<Reason> against(ClassRow row) {
        List<Reason> reasons = new ArrayList<>();
        if (offer.hasClosed(standing.now())) {
            reasons.add(Reason.of("closed"));
        }
        if (!row.grades().includes(standing.grade())) {
            reasons.add(Reason.of("grade", row.grades().told()));
        }
        clash(row).ifPresent(reasons::add);
        limits(row).ifPresent(reasons::add);
        if (!standing.hasAgreedTo(offer.agreement())) {
            reasons.add(Reason.of(standing.participation() == null ? "not-joined" : notAgreed()));
        }
        return reasons;
    }

    private String notAgreed() {
        ParticipationRow made = standing.participation();
        return made != null && made.choice() == Choice.JOIN ? "agreement-changed" : "stays-out";
    }

    /** The first class of the child in one of the slots of this one, with the weekday on which both are. */
    private Optional<Reason> clash(ClassRow row) {
        for (BookedClass other : standing.booked()) {
            for (CareSlot slot : other.row().slots()) {
                if (row.slots().stream().anyMatch(own -> own.code().equals(slot.code()))) {
                    DayOfWeek day = slot.weekday();
                    return Optional.of(Reason.of("conflict", day, other.row().title()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Reason> limits(ClassRow row) {
        if (row.kind() != CourseKind.COURSE) {
            return Optional.empty();
        }
        Integer most = offer.setting().weekMost();
        if (most != null && courses().count() >= most) {
            return Optional.of(Reason.of("limit", most));
        }
        return offer.setting().categoryLimits().stream()
                .filter(limit -> offer.counts(limit, row))
                .filter(limit ->
                        courses().filter(one -> offer.counts(limit, one)).count() >= limit.most())
                .findFirst()
                .map(limit -> Reason.of("category-limit", limit.name(), limit.most()));
    }

    private Stream<ClassRow> courses() {
        return standing.booked().stream().map(BookedClass::row).filter(one -> one.kind() == CourseKind.COURSE);
    }

    private Reason notOpen() {
        return offer.setting().opensAt() == null
                ? Reason.of("no-time")
                : Reason.of("not-open", standing.now(), offer.setting().opensAt());
    }

    private EligibilityVerdict full(ClassRow row) {
        Optional<Availability> places = offer.places(row, standing.grade());
        if (places.isEmpty() || places.get().free() > 0) {
            return new EligibilityVerdict(Outcome.BOOK, List.of());
        }
        boolean room = places.get().waiting() < offer.setting().waitingMost();
        return room
                ? new EligibilityVerdict(Outcome.WAIT, List.of(Reason.of("full")))
                : new EligibilityVerdict(Outcome.NO, List.of(Reason.of("waiting-full")));
    }
}
