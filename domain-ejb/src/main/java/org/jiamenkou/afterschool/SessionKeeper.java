package org.jiamenkou.afterschool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Lays the sessions of classes: pattern by calendar. What is over stays; a session of an open class that falls away is kept as
 * cancelled, because it stands in calendars of families; one of a draft simply goes.
 */
class SessionKeeper {

    private static final String SELECT =
            "select s.class_code, s.day, s.weekday, s.block, s.starts, s.ends, s.lessons, s.state, s.sequence,"
                    + " s.changed_at from afterschool_session s";

    private final Sql sql;
    private final Clock clock;

    SessionKeeper(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The sessions of these classes from one day to another, in order of time. */
    List<SessionRow> between(Collection<String> classes, LocalDate first, LocalDate last) {
        List<@Nullable Object> values = new ArrayList<>(classes);
        values.add(first);
        values.add(last);
        return classes.isEmpty()
                ? List.of()
                : rows(
                        " where s.class_code in (" + Marks.of(classes.size())
                                + ") and s.day between ? and ? order by s.day, s.starts, s.class_code",
                        values.toArray());
    }

    /** Lays the sessions of every class of a term that is not cancelled. */
    CalendarEffect lay(String term) {
        return lay(term, new ClassStore(sql).patterns(term));
    }

    /** Lays the sessions of these classes of a term. */
    CalendarEffect lay(String term, List<Pattern> patterns) {
        TermStore terms = new TermStore(sql);
        TermRow row = terms.find(term).orElseThrow(() -> new AfterschoolRefusal("unknown-term", term));
        TermCalendar calendar = new TermCalendar(row.firstDay(), row.lastDay(), terms.days(term));
        Map<String, Map<String, SessionRow>> known = known(patterns);
        Map<String, CareSlot> slots = new LinkedHashMap<>();
        terms.slots(term).forEach(slot -> slots.put(slot.code(), slot));
        List<CalendarEffect.Change> changes = new ArrayList<>();
        for (Pattern pattern : patterns) {
            List<CareSlot> own = pattern.slots().stream()
                    .map(slots::get)
                    .filter(Objects::nonNull)
                    .toList();
            SessionLaying laying =
                    new SessionLaying(sql, clock, pattern, known.getOrDefault(pattern.classCode(), Map.of()));
            laying.lay(calendar.sessions(own));
            laying.change().ifPresent(changes::add);
        }
        return new CalendarEffect(changes);
    }

    /** Cancels every session of a class from that day on. */
    void cancel(String classCode, LocalDate from) {
        sql.update(
                "update afterschool_session set state = 'CANCELLED', sequence = sequence + 1, changed_at = ?"
                        + " where class_code = ? and day >= ? and state = 'PLANNED'",
                Sql.utc(clock.instant()),
                classCode,
                from);
    }

    private Map<String, Map<String, SessionRow>> known(List<Pattern> patterns) {
        Map<String, Map<String, SessionRow>> known = new LinkedHashMap<>();
        if (!patterns.isEmpty()) {
            rows(
                            " where s.class_code in (" + Marks.of(patterns.size()) + ")",
                            patterns.stream().map(Pattern::classCode).toArray())
                    .forEach(row -> known.computeIfAbsent(row.classCode(), code -> new TreeMap<>())
                            .put(at(row.day(), row.block()), row));
        }
        return known;
    }

    private List<SessionRow> rows(String where, @Nullable Object... values) {
        List<SessionRow> rows = new ArrayList<>();
        sql.query(SELECT + where, row -> rows.add(row(row)), values);
        return rows;
    }

    private static SessionRow row(ResultSet row) throws SQLException {
        return new SessionRow(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                DayOfWeek.of(row.getInt(3)),
                row.getInt(4),
                row.getObject(5, LocalTime.class),
                row.getObject(6, LocalTime.class),
                row.getInt(7),
                SessionState.valueOf(row.getString(8)),
                row.getInt(9),
                Objects.requireNonNull(Sql.moment(row, 10)));
    }

    static String at(LocalDate day, int block) {
        return day + "/" + block;
    }

    /**
     * What sessions of a class follow from.
     *
     * @param classCode its code
     * @param open whether families see it
     * @param slots the codes of its slots
     */
    record Pattern(String classCode, boolean open, List<String> slots) {}
}
