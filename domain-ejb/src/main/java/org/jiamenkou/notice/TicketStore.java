package org.jiamenkou.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/** Reads and answers tickets. */
class TicketStore {

    private static final ZoneId DAYS = ZoneId.of("Asia/Shanghai");

    /** A contradiction is asked as often as it was answered with several schools; a gap as often as it was handed in. */
    private static final String SELECT = "select t.number, t.kind, t.district_code, d.name, t.stage, t.admission_year,"
            + " t.population, t.typed, t.schools, case when t.kind <> 'DOUBLE' then t.asked else"
            + " coalesce((select sum(c.answers) from decision_count c where c.place_code = t.place_code"
            + " and c.notice_code = t.notice_code and c.revision = t.revision and c.outcome = 'several'), 1) end,"
            + " t.created_at, t.closed_at, t.answer, t.version, t.topic, coalesce(m.working_days, " + TicketTerm.USUAL
            + ") from gap_ticket t join district d on d.code = t.district_code"
            + " left join ticket_term m on m.district_code = t.district_code";

    private final Sql sql;

    /** The days districts work, as far as they are known. */
    private final Map<String, WorkingDays> calendars = new HashMap<>();

    TicketStore(Sql sql) {
        this.sql = sql;
    }

    List<TicketRow> list(@Nullable String district, boolean openOnly) {
        return rows(
                " where (? is null or t.district_code = ?) and (? = 0 or t.closed_at is null)"
                        + " order by t.closed_at is not null, t.created_at, t.number",
                district,
                district,
                openOnly ? 1 : 0);
    }

    /** A page of the tickets that a filter finds: one statement counts, one reads. */
    TicketPage page(Deadlines deadlines, TicketQuery query, LocalDate today) {
        TicketFilter filter = new TicketFilter(deadlines, query, today);
        deadlines.terms().forEach(term -> calendars.put(term.district(), deadlines.days(term.district())));
        int[] total = {0};
        sql.query(
                "select count(*) from gap_ticket t" + filter.where(), row -> total[0] = row.getInt(1), filter.values());
        List<TicketRow> rows = rows(
                filter.where() + query.order().sql() + " limit " + query.size() + " offset " + query.first(),
                filter.values());
        return new TicketPage(total[0], rows);
    }

    /** Counts the open tickets of these districts by kind, and tells how many are overdue: one statement. */
    long open(Deadlines deadlines, LocalDate today, Map<TicketKind, Long> counts) {
        TicketFilter filter = TicketFilter.open(deadlines, today);
        long[] overdue = {0};
        sql.query(
                filter.where(),
                row -> {
                    counts.put(TicketKind.valueOf(row.getString(1)), row.getLong(2));
                    overdue[0] += row.getLong(3);
                },
                filter.values());
        return overdue[0];
    }

    Optional<TicketRow> find(String number) {
        return rows(" where t.number = ?", number).stream().findFirst();
    }

    /** Answers a ticket that is still as it was, or takes its answer back where there is none; tells whether it was. */
    boolean answer(String number, int version, @Nullable String answer, Instant now) {
        return sql.update(
                        "update gap_ticket set answer = ?, closed_at = ?, version = version + 1"
                                + " where number = ? and version = ?",
                        answer,
                        answer == null ? null : Timestamp.from(now),
                        number,
                        version)
                == 1;
    }

    /** Notes that a rule was begun from a ticket; tells whether it was still as it was. */
    boolean touch(String number, int version) {
        return sql.update(
                        "update gap_ticket set version = version + 1 where number = ? and version = ?", number, version)
                == 1;
    }

    /** Keeps what was done to the ticket of that version. */
    void add(String number, int version, TicketEvent event) {
        sql.update(
                "insert into ticket_event (ticket_number, version, act, made_by, made_at, told) values (?, ?, ?, ?, ?, ?)",
                number,
                version,
                event.act().name(),
                event.madeBy(),
                Timestamp.from(event.madeAt()),
                event.told());
    }

    /** What was done to a ticket, the last first. */
    List<TicketEvent> history(String number) {
        List<TicketEvent> events = new ArrayList<>();
        sql.query(
                "select act, made_by, made_at, told from ticket_event where ticket_number = ? order by version desc",
                row -> events.add(new TicketEvent(
                        TicketAct.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getTimestamp(3).toInstant(),
                        row.getString(4))),
                number);
        return events;
    }

    private List<TicketRow> rows(String where, @Nullable Object... values) {
        List<TicketRow> rows = new ArrayList<>();
        sql.query(SELECT + where, row -> rows.add(row(row)), values);
        return rows;
    }

    private WorkingDays days(String district) {
        return calendars.computeIfAbsent(
                district, code -> Deadlines.of(sql, Set.of(code)).days(code));
    }

    private TicketRow row(ResultSet row) throws SQLException {
        String schools = row.getString(9);
        String topic = row.getString(15);
        LocalDate opened = day(row.getTimestamp(11));
        return new TicketRow(
                row.getString(1),
                TicketKind.valueOf(row.getString(2)),
                topic == null ? null : QuestionTopic.valueOf(topic),
                row.getString(3),
                row.getString(4),
                Stage.valueOf(row.getString(5)),
                new SchoolYear(row.getInt(6)),
                Population.valueOf(row.getString(7)),
                row.getString(8),
                schools == null ? "" : schools,
                row.getLong(10),
                opened,
                days(row.getString(3)).after(opened, row.getInt(16)),
                row.getTimestamp(12) == null ? null : day(row.getTimestamp(12)),
                row.getString(13),
                row.getInt(14));
    }

    private static LocalDate day(Timestamp moment) {
        return LocalDate.ofInstant(moment.toInstant(), DAYS);
    }
}
