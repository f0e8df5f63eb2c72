package org.jiamenkou.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            + " t.population, t.typed, t.schools, case when t.kind = 'GAP' then t.asked else"
            + " coalesce((select sum(c.answers) from decision_count c where c.place_code = t.place_code"
            + " and c.notice_code = t.notice_code and c.revision = t.revision and c.outcome = 'several'), 1) end,"
            + " t.created_at, t.closed_at, t.answer, t.version"
            + " from gap_ticket t join district d on d.code = t.district_code";

    private final Sql sql;

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

    Optional<TicketRow> find(String number) {
        return rows(" where t.number = ?", number).stream().findFirst();
    }

    /** Answers a ticket that is still as it was; tells whether it was. */
    boolean close(String number, int version, String answer, Instant now) {
        return sql.update(
                        "update gap_ticket set answer = ?, closed_at = ?, version = version + 1"
                                + " where number = ? and version = ?",
                        answer,
                        Timestamp.from(now),
                        number,
                        version)
                == 1;
    }

    private List<TicketRow> rows(String where, @Nullable Object... values) {
        List<TicketRow> rows = new ArrayList<>();
        sql.query(SELECT + where, row -> rows.add(row(row)), values);
        return rows;
    }

    private static TicketRow row(ResultSet row) throws SQLException {
        String schools = row.getString(9);
        return new TicketRow(
                row.getString(1),
                TicketKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                Stage.valueOf(row.getString(5)),
                new SchoolYear(row.getInt(6)),
                Population.valueOf(row.getString(7)),
                row.getString(8),
                schools == null ? "" : schools,
                row.getLong(10),
                day(row.getTimestamp(11)),
                row.getTimestamp(12) == null ? null : day(row.getTimestamp(12)),
                row.getString(13),
                row.getInt(14));
    }

    private static LocalDate day(Timestamp moment) {
        return LocalDate.ofInstant(moment.toInstant(), DAYS);
    }
}
