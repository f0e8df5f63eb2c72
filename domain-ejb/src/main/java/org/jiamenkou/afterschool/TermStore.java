package org.jiamenkou.afterschool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/** Reads and writes terms, their calendars and their slots. */
class TermStore {

    private static final String SELECT =
            "select t.code, t.district_code, t.school_code, t.name, t.school_year, t.season, t.first_day, t.last_day, t.version"
                    + " from afterschool_term t";

    private final Sql sql;

    TermStore(Sql sql) {
        this.sql = sql;
    }

    /** The terms of a school, the last first. */
    List<TermRow> of(String school) {
        return rows(SELECT + " where t.school_code = ? order by t.first_day desc", school);
    }

    /** The term of that code. */
    Optional<TermRow> find(String code) {
        return rows(SELECT + " where t.code = ?", code).stream().findFirst();
    }

    /** The term that families of a school are shown on that day. */
    Optional<TermRow> shown(String school, LocalDate today) {
        return rows(
                        SELECT + " join afterschool_setting s on s.term_code = t.code where t.school_code = ?"
                                + " and t.last_day >= ? order by s.opens_at is null, t.first_day desc limit 1",
                        school,
                        today)
                .stream()
                .findFirst();
    }

    /** The version of a term; nobody else changes anything of the term until the transaction ends. */
    @Nullable
    Integer lock(String code) {
        Integer[] version = {null};
        sql.query(
                "select version from afterschool_term where code = ? for update",
                row -> version[0] = row.getInt(1),
                code);
        return version[0];
    }

    void add(TermRow term) {
        sql.update(
                "insert into afterschool_term (code, district_code, school_code, name, school_year, season, first_day,"
                        + " last_day, version) values (?, ?, ?, ?, ?, ?, ?, ?, 1)",
                term.code(),
                term.district(),
                term.school(),
                term.name(),
                term.year().value(),
                term.season().name(),
                term.firstDay(),
                term.lastDay());
    }

    void change(String code, TermEntry entry) {
        sql.update(
                "update afterschool_term set name = ?, school_year = ?, season = ?, first_day = ?, last_day = ?,"
                        + " version = version + 1 where code = ?",
                entry.name(),
                entry.year().value(),
                entry.season().name(),
                entry.firstDay(),
                entry.lastDay(),
                code);
    }

    /** Notes that something of a term has changed. */
    void touch(String code) {
        sql.update("update afterschool_term set version = version + 1 where code = ?", code);
    }

    List<CalendarDay> days(String term) {
        List<CalendarDay> days = new ArrayList<>();
        sql.query(
                "select day, kind, taught_as, note from afterschool_day where term_code = ? order by day",
                row -> days.add(new CalendarDay(
                        row.getObject(1, LocalDate.class),
                        DayKind.valueOf(row.getString(2)),
                        row.getString(3) == null ? null : DayOfWeek.of(row.getInt(3)),
                        row.getString(4))),
                term);
        return days;
    }

    /** Keeps what a day is; an ordinary one needs no row. */
    void mark(String term, CalendarDay day) {
        sql.update("delete from afterschool_day where term_code = ? and day = ?", term, day.day());
        if (day.kind() != DayKind.TEACH) {
            DayOfWeek as = day.taughtAs();
            sql.update(
                    "insert into afterschool_day (term_code, day, kind, taught_as, note) values (?, ?, ?, ?, ?)",
                    term,
                    day.day(),
                    day.kind().name(),
                    as == null ? null : as.getValue(),
                    day.note());
        }
    }

    /** Forgets what days outside the term are. */
    void trim(String term, LocalDate first, LocalDate last) {
        sql.update("delete from afterschool_day where term_code = ? and (day < ? or day > ?)", term, first, last);
    }

    List<CareSlot> slots(String term) {
        return slots(List.of(term)).getOrDefault(term, List.of());
    }

    /** The slots of several terms in one statement, each in the order of the week. */
    Map<String, List<CareSlot>> slots(Collection<String> terms) {
        Map<String, List<CareSlot>> slots = new HashMap<>();
        if (!terms.isEmpty()) {
            sql.query(
                    "select term_code, weekday, block, name, starts, ends, lessons from afterschool_slot where term_code in ("
                            + Marks.of(terms.size()) + ") order by term_code, weekday, block",
                    row -> slots.computeIfAbsent(row.getString(1), term -> new ArrayList<>())
                            .add(slot(row)),
                    terms.toArray());
        }
        return slots;
    }

    /** The slots of one term, or of every term of these schools and of the schools of these districts, in one statement. */
    Map<String, List<CareSlot>> slotsOfSchools(
            Collection<String> schools, Collection<String> districts, @Nullable String term) {
        if (term != null) {
            return slots(List.of(term));
        }
        List<@Nullable Object> values = new ArrayList<>(schools);
        values.addAll(districts);
        Map<String, List<CareSlot>> slots = new HashMap<>();
        sql.query(
                "select s.term_code, s.weekday, s.block, s.name, s.starts, s.ends, s.lessons from afterschool_slot s"
                        + " join afterschool_term t on t.code = s.term_code where t.school_code in ("
                        + (schools.isEmpty() ? "''" : Marks.of(schools.size())) + ") or t.district_code in ("
                        + (districts.isEmpty() ? "''" : Marks.of(districts.size()))
                        + ") order by s.term_code, s.weekday, s.block",
                row -> slots.computeIfAbsent(row.getString(1), code -> new ArrayList<>())
                        .add(slot(row)),
                values.toArray());
        return slots;
    }

    void add(String term, CareSlot slot) {
        sql.update(
                "insert into afterschool_slot (term_code, weekday, block, name, starts, ends, lessons)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                term,
                slot.weekday().getValue(),
                slot.block(),
                slot.name(),
                slot.starts(),
                slot.ends(),
                slot.lessons());
    }

    void change(String term, CareSlot slot) {
        sql.update(
                "update afterschool_slot set name = ?, starts = ?, ends = ?, lessons = ? where term_code = ? and weekday = ?"
                        + " and block = ?",
                slot.name(),
                slot.starts(),
                slot.ends(),
                slot.lessons(),
                term,
                slot.weekday().getValue(),
                slot.block());
    }

    void remove(String term, CareSlot slot) {
        sql.update(
                "delete from afterschool_slot where term_code = ? and weekday = ? and block = ?",
                term,
                slot.weekday().getValue(),
                slot.block());
    }

    private static CareSlot slot(ResultSet row) throws SQLException {
        return new CareSlot(
                DayOfWeek.of(row.getInt(2)),
                row.getInt(3),
                row.getString(4),
                row.getObject(5, LocalTime.class),
                row.getObject(6, LocalTime.class),
                row.getInt(7));
    }

    private List<TermRow> rows(String statement, @Nullable Object... values) {
        List<TermRow> rows = new ArrayList<>();
        sql.query(
                statement,
                row -> rows.add(new TermRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        new SchoolYear(row.getInt(5)),
                        Season.valueOf(row.getString(6)),
                        row.getObject(7, LocalDate.class),
                        row.getObject(8, LocalDate.class),
                        row.getInt(9))),
                values);
        return rows;
    }
}
