package org.jiamenkou.afterschool;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiamenkou.kernel.Sql;

/** One class whose sessions are laid anew: what is wanted is compared with what stands, and only the difference is written. */
final class SessionLaying {

    private final Sql sql;
    private final Clock clock;
    private final SessionKeeper.Pattern pattern;
    private final Map<String, SessionRow> left;
    private final LocalDate today;
    private final List<LocalDate> added = new ArrayList<>();
    private final List<LocalDate> cancelled = new ArrayList<>();
    private final List<LocalDate> moved = new ArrayList<>();

    SessionLaying(Sql sql, Clock clock, SessionKeeper.Pattern pattern, Map<String, SessionRow> known) {
        this.sql = sql;
        this.clock = clock;
        this.today = LocalDate.now(clock);
        this.pattern = pattern;
        this.left = new TreeMap<>(known);
    }

    void lay(List<TermCalendar.Session> wanted) {
        List<TermCalendar.Session> fresh = new ArrayList<>();
        for (TermCalendar.Session one : wanted) {
            SessionRow stands =
                    left.remove(SessionKeeper.at(one.day(), one.slot().block()));
            if (isOver(one.day())) {
                continue;
            }
            if (stands == null) {
                fresh.add(one);
            } else if (stands.state() == SessionState.CANCELLED || !isSame(stands, one.slot())) {
                again(stands, one);
            }
        }
        fresh.forEach(one -> added.add(one.day()));
        insert(fresh);
        left.values().forEach(this::drop);
    }

    Optional<CalendarEffect.Change> change() {
        boolean none = added.isEmpty() && cancelled.isEmpty() && moved.isEmpty();
        return none
                ? Optional.empty()
                : Optional.of(new CalendarEffect.Change(pattern.classCode(), pattern.open(), added, cancelled, moved));
    }

    /** Of a class that families see, what is over is history. */
    private boolean isOver(LocalDate day) {
        return pattern.open() && day.isBefore(today);
    }

    private boolean isSame(SessionRow stands, CareSlot slot) {
        return stands.weekday() == slot.weekday()
                && stands.starts().equals(slot.starts())
                && stands.ends().equals(slot.ends())
                && stands.lessons() == slot.lessons();
    }

    private void again(SessionRow stands, TermCalendar.Session one) {
        (stands.state() == SessionState.CANCELLED ? added : moved).add(one.day());
        sql.update(
                "update afterschool_session set weekday = ?, starts = ?, ends = ?, lessons = ?, state = 'PLANNED',"
                        + " sequence = sequence + 1, changed_at = ? where class_code = ? and day = ? and block = ?",
                one.slot().weekday().getValue(),
                one.slot().starts(),
                one.slot().ends(),
                one.slot().lessons(),
                Sql.utc(clock.instant()),
                pattern.classCode(),
                one.day(),
                one.slot().block());
    }

    private void insert(List<TermCalendar.Session> fresh) {
        sql.batch(
                "insert into afterschool_session (class_code, day, block, weekday, starts, ends, lessons, state,"
                        + " sequence, changed_at) values (?, ?, ?, ?, ?, ?, ?, 'PLANNED', 0, ?)",
                batch -> {
                    for (TermCalendar.Session one : fresh) {
                        batch.add(
                                pattern.classCode(),
                                one.day(),
                                one.slot().block(),
                                one.slot().weekday().getValue(),
                                one.slot().starts(),
                                one.slot().ends(),
                                one.slot().lessons(),
                                Sql.utc(clock.instant()));
                    }
                });
    }

    private void drop(SessionRow row) {
        if (isOver(row.day()) || row.state() == SessionState.CANCELLED) {
            return;
        }
        cancelled.add(row.day());
        if (pattern.open()) {
            sql.update(
                    "update afterschool_session set state = 'CANCELLED', sequence = sequence + 1, changed_at = ?"
                            + " where class_code = ? and day = ? and block = ?",
                    Sql.utc(clock.instant()),
                    row.classCode(),
                    row.day(),
                    row.block());
        } else {
            sql.update(
                    "delete from afterschool_session where class_code = ? and day = ? and block = ?",
                    row.classCode(),
                    row.day(),
                    row.block());
        }
    }
}
