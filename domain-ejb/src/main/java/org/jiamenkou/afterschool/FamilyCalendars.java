package org.jiamenkou.afterschool;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiamenkou.booking.BookingRow;
import org.jiamenkou.booking.Bookings;
import org.jiamenkou.family.ChildRow;
import org.jiamenkou.family.ChildState;
import org.jiamenkou.family.Families;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.family.Right;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.vault.Tokens;
import org.jspecify.annotations.NullUnmarked;

/**
 * Keeps the calendar addresses of families: one for each child and one for all of them, each guardian's own. An address holds a token of
 * 256 bits of which only the hash is kept, so it is shown once; a new one ends the old one. What it shows follows the guardian's rights
 * at the moment it is fetched.
 */
@Stateless
public class FamilyCalendars {

    /** Stands for all children of a guardian. */
    private static final String ALL = "";

    /** How much of the past a calendar program is given. */
    private static final int DAYS_BEFORE = 60;

    private static final int DAYS_AHEAD = 240;

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
    public FamilyCalendars() {}

    /** What a calendar shows: whose it is, and its events. */
    public record Feed(String name, List<CalendarEvent> events) {}

    /** Makes the address of a child's calendar, or of all children where none is named, anew; gives its token. Refuses {@code not-yours}. */
    public String make(Guardian guardian, Optional<String> child) {
        child.ifPresent(code -> families.child(guardian, code, Right.PICK_UP));
        end(guardian, child);
        String token = Tokens.fresh();
        new Sql(em)
                .update(
                        "insert into afterschool_calendar (token_hash, guardian_code, child_code, made_at, active)"
                                + " values (?, ?, ?, ?, 1)",
                        Tokens.hash(token),
                        guardian.code(),
                        child.orElse(ALL),
                        Sql.utc(clock.instant()));
        return token;
    }

    /** Ends an address: who has it is shown nothing any more. */
    public void end(Guardian guardian, Optional<String> child) {
        new Sql(em)
                .update(
                        "update afterschool_calendar set ended_at = ?, active = null where guardian_code = ? and child_code = ?"
                                + " and active = 1",
                        Sql.utc(clock.instant()),
                        guardian.code(),
                        child.orElse(ALL));
    }

    /** The children for whom there is an address, an empty word for that of all. */
    public Set<String> made(Guardian guardian) {
        Set<String> made = new java.util.HashSet<>();
        new Sql(em)
                .query(
                        "select child_code from afterschool_calendar where guardian_code = ? and active = 1",
                        row -> made.add(row.getString(1)),
                        guardian.code());
        return made;
    }

    /** What the calendar with that token shows; empty for a token that is none, or no longer. */
    public Optional<Feed> read(String token) {
        List<Feed> found = new ArrayList<>();
        List<String[]> owners = new ArrayList<>();
        new Sql(em)
                .query(
                        "select guardian_code, child_code from afterschool_calendar where token_hash = ? and active = 1",
                        row -> owners.add(new String[] {row.getString(1), row.getString(2)}),
                        Tokens.hash(token));
        for (String[] owner : owners) {
            Guardian guardian = new Guardian(owner[0], "", "calendar");
            List<ChildRow> children = families.children(guardian).stream()
                    .filter(child -> child.state() == ChildState.BOUND)
                    .filter(child -> owner[1].equals(ALL) || child.code().equals(owner[1]))
                    .toList();
            found.add(feed(children, owner[1].equals(ALL)));
        }
        return found.stream().findFirst();
    }

    private Feed feed(List<ChildRow> children, boolean all) {
        List<CalendarEvent> events = new ArrayList<>();
        children.forEach(child -> events.addAll(events(child, children.size() > 1)));
        String name = all || children.isEmpty() ? "课后服务" : Families.masked(children.get(0)) + " 课后服务";
        return new Feed(name, events);
    }

    private List<CalendarEvent> events(ChildRow child, boolean named) {
        Map<String, List<BookingRow>> booked = new LinkedHashMap<>();
        bookings.of(child.code()).stream()
                .filter(row -> row.kind().equals(ClassProducts.KIND))
                .forEach(row -> booked.computeIfAbsent(
                                ClassRow.classOf(row.product()).orElseThrow(), code -> new ArrayList<>())
                        .add(row));
        Classes classes = new Classes(em, clock);
        LocalDate today = LocalDate.now(clock);
        Map<String, Integer> leave = new LeaveStore(new Sql(em)).changes(child.code());
        List<CalendarEvent> events = new ArrayList<>();
        for (SessionRow session :
                classes.sessions(booked.keySet(), today.minusDays(DAYS_BEFORE), today.plusDays(DAYS_AHEAD))) {
            Attending attending = Attending.of(booked.getOrDefault(session.classCode(), List.of()));
            if (attending.everCame()) {
                int changes =
                        leave.getOrDefault(LeaveStore.key(session.classCode(), session.day(), session.block()), 0);
                events.add(event(child, named, classes.get(session.classCode()), session, attending, changes));
            }
        }
        return events;
    }

    private static CalendarEvent event(
            ChildRow child, boolean named, ClassRow row, SessionRow session, Attending attending, int leave) {
        boolean away = leave % 2 == 1;
        String who = named ? Families.masked(child) + " " : "";
        return new CalendarEvent(
                session.classCode() + "-" + session.day() + "-" + session.block() + "-" + child.code() + "@jiamenkou",
                session.sequence() + attending.changes() + leave,
                session.changedAt(),
                session.day(),
                session.starts(),
                session.ends(),
                who + row.title() + (away ? "（已请假）" : ""),
                row.room() == null ? "" : row.room(),
                session.state() == SessionState.CANCELLED || !attending.comes());
    }
}
