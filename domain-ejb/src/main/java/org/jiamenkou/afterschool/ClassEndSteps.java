package org.jiamenkou.afterschool;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.booking.BookingRow;
import org.jiamenkou.booking.Bookings;
import org.jiamenkou.booking.CancelBy;
import org.jiamenkou.booking.Order;
import org.jiamenkou.booking.Receipt;
import org.jiamenkou.booking.WaitingRow;
import org.jiamenkou.family.ChildRow;
import org.jiamenkou.family.Families;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.payment.Payments;
import org.jspecify.annotations.NullUnmarked;

/** One step of what {@link ClassEndings} does, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClassEndSteps {

    /** So long a family may give back a place it was moved to, whatever the school's last day for that is. */
    static final Duration DECLINABLE = Duration.ofDays(7);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Bookings bookings;

    @Inject
    private Families families;

    @Inject
    private Payments payments;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public ClassEndSteps() {}

    /** Cancelled classes of which families still have something, those decided first first. */
    public List<String> unfinished() {
        return store().unfinished();
    }

    /** What families still have of a class. */
    public Left left(String classCode) {
        ClassRow row = classes().get(classCode);
        List<String> line = row.products().stream()
                .flatMap(product -> bookings.line(product).stream())
                .map(WaitingRow::code)
                .toList();
        List<String> places = row.products().stream()
                .flatMap(product -> bookings.roster(product).stream())
                .map(BookingRow::code)
                .toList();
        return new Left(store().end(classCode).into() != null, line, places);
    }

    /**
     * What is still to be ended.
     *
     * @param merged whether the class was merged into another
     * @param line the codes of places in line
     * @param places the codes of places
     */
    public record Left(boolean merged, List<String> line, List<String> places) {

        /** Copies the lists. */
        public Left {
            line = List.copyOf(line);
            places = List.copyOf(places);
        }
    }

    /** Ends a place in line, an offer too. */
    public Receipt leave(String classCode, String code) {
        ClassEnd end = store().end(classCode);
        return bookings.exclude(code, end.by(), end.reason());
    }

    /** Ends a place; what was paid becomes a refund due. */
    public Receipt cancel(String classCode, String code) {
        ClassEnd end = store().end(classCode);
        return bookings.cancel(code, CancelBy.SCHOOL, end.by(), end.reason());
    }

    /**
     * Moves a child to the class its own was merged into, with what was paid, and tells its family until when it may give that back.
     * Refuses as the engine does, and {@code grade}.
     */
    public Receipt move(String classCode, String code) {
        ClassEnd end = store().end(classCode);
        ClassRow from = classes().get(classCode);
        ClassRow into = classes().get(Optional.ofNullable(end.into()).orElseThrow());
        BookingRow place = bookings.find(code).orElseThrow(() -> new AfterschoolRefusal("unknown-booking", code));
        ChildRow child = families.concerned(place.participant())
                .filter(one -> one.grade() != null && into.grades().includes(one.grade()))
                .orElseThrow(() -> new AfterschoolRefusal("grade", into.grades().told()));
        Order order = new Order("merge/" + code, child.code(), into.product(grade(child)), false, false, end.by());
        Receipt moved = bookings.reseat(code, order, FamilyNews.MERGED);
        payments.carry(
                ClassCharges.subject(code),
                new ClassCharges(em, clock).of(moved.code(), child.code(), child.aided(), into, null),
                "merged");
        Instant until = clock.instant().plus(DECLINABLE);
        new MoveStore(new Sql(em)).add(moved.code(), from.code(), into.code(), clock.instant(), until);
        tell(child, moved.code(), from, into, until);
        return moved;
    }

    /** All is ended. */
    public void done(String classCode) {
        store().ended(classCode, clock.instant());
    }

    private void tell(ChildRow child, String booking, ClassRow from, ClassRow into, Instant until) {
        families.tell(
                child.code(),
                "afterschool/" + booking + "/moved/0",
                "afterschool-moved",
                List.of(
                        Families.masked(child),
                        from.title(),
                        into.title(),
                        next(into),
                        MOMENT.format(until.atZone(clock.getZone()))));
    }

    /** When the class takes place next. */
    private String next(ClassRow row) {
        TermRow term = new Terms(em, clock).get(row.term());
        return classes().sessions(List.of(row.code()), LocalDate.now(clock), term.lastDay()).stream()
                .filter(session -> session.state() == SessionState.PLANNED)
                .findFirst()
                .map(session -> MOMENT.format(session.day().atTime(session.starts())))
                .orElse("–");
    }

    private static int grade(ChildRow child) {
        Integer grade = child.grade();
        return grade == null ? 0 : grade;
    }

    private Classes classes() {
        return new Classes(em, clock);
    }

    private ClassEndStore store() {
        return new ClassEndStore(new Sql(em));
    }
}
