package org.jiamenkou.afterschool;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiamenkou.booking.BookingRow;
import org.jiamenkou.booking.BookingState;
import org.jiamenkou.booking.Bookings;
import org.jiamenkou.family.ChildRow;
import org.jiamenkou.family.Families;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.family.Right;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.NullUnmarked;

/** Keeps a child's weeks: what takes place, and leave from it. Whoever collects a child may read them. */
@Stateless
public class ChildWeeks {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Families families;

    @Inject
    private Bookings bookings;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public ChildWeeks() {}

    /** The week of that Monday; refuses {@code not-yours}. */
    public ChildWeek week(Guardian guardian, String childCode, LocalDate monday) {
        ChildRow child = families.child(guardian, childCode, Right.PICK_UP);
        Map<String, ClassRow> classes = classesOf(child.code());
        List<LeaveRow> leave = leaves().between(child.code(), monday, monday.plusDays(6));
        Instant now = Standings.now(new Sql(em));
        Map<LocalDate, List<WeekSession>> days = new TreeMap<>();
        for (SessionRow session : classes().sessions(classes.keySet(), monday, monday.plusDays(6))) {
            ClassRow row = classes.get(session.classCode());
            if (row != null) {
                LeaveRow asked = leave.stream()
                        .filter(one -> isFor(one, session))
                        .findFirst()
                        .orElse(null);
                boolean can = session.state() == SessionState.PLANNED && now.isBefore(cutOff(row, session.day()));
                days.computeIfAbsent(session.day(), day -> new ArrayList<>())
                        .add(new WeekSession(session, row, asked, can));
            }
        }
        return new ChildWeek(
                monday,
                days.entrySet().stream()
                        .map(day -> new ChildWeek.Day(day.getKey(), day.getValue()))
                        .toList());
    }

    /**
     * Asks for leave from one session; leave that was asked for already stays. Refuses {@code not-yours}, {@code unknown-session}, and
     * {@code leave-late} after the time of the day until which the school takes it.
     */
    public LeaveRow ask(Guardian guardian, String childCode, String classCode, LocalDate day, int block) {
        ChildRow child = families.child(guardian, childCode, Right.FULL);
        ClassRow row = session(child, classCode, day, block);
        requireTime(row, day);
        leaves().add(
                        new LeaveRow(Codes.fresh(), child.code(), classCode, day, block),
                        guardian.code(),
                        clock.instant());
        return leaves().find(child.code(), classCode, day, block).orElseThrow();
    }

    /** Takes leave back: the child comes. Leave that nobody asked for changes nothing. Refuses as {@link #ask} does. */
    public void withdraw(Guardian guardian, String childCode, String classCode, LocalDate day, int block) {
        ChildRow child = families.child(guardian, childCode, Right.FULL);
        requireTime(session(child, classCode, day, block), day);
        leaves().find(child.code(), classCode, day, block).ifPresent(row -> leaves().withdraw(row, clock.instant()));
    }

    /** The class of a session of the child; refuses {@code unknown-session}. */
    private ClassRow session(ChildRow child, String classCode, LocalDate day, int block) {
        ClassRow row = classesOf(child.code()).get(classCode);
        boolean planned = row != null
                && classes().sessions(List.of(classCode), day, day).stream()
                        .anyMatch(one -> one.block() == block && one.state() == SessionState.PLANNED);
        if (row == null || !planned) {
            throw new AfterschoolRefusal("unknown-session", day);
        }
        return row;
    }

    private void requireTime(ClassRow row, LocalDate day) {
        Instant cutOff = cutOff(row, day);
        if (!Standings.now(new Sql(em)).isBefore(cutOff)) {
            throw new AfterschoolRefusal("leave-late", cutOff);
        }
    }

    private Instant cutOff(ClassRow row, LocalDate day) {
        EnrolmentSetting setting = new Terms(em, clock).setting(row.term());
        return day.atTime(setting.leaveUntil()).atZone(clock.getZone()).toInstant();
    }

    private static boolean isFor(LeaveRow leave, SessionRow session) {
        return leave.classCode().equals(session.classCode())
                && leave.day().equals(session.day())
                && leave.block() == session.block();
    }

    /** The classes the child has for certain. */
    private Map<String, ClassRow> classesOf(String child) {
        return bookings.of(child).stream()
                .filter(row -> row.kind().equals(ClassProducts.KIND) && isCertain(row.state()))
                .map(BookingRow::product)
                .map(product -> ClassRow.classOf(product).orElseThrow())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), classes()::get));
    }

    private static boolean isCertain(BookingState state) {
        return state == BookingState.CONFIRMED || state == BookingState.ENROLLED;
    }

    private Classes classes() {
        return new Classes(em, clock);
    }

    private LeaveStore leaves() {
        return new LeaveStore(new Sql(em));
    }
}
