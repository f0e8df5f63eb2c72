package org.jiamenkou.notice;

import java.sql.Timestamp;
import java.time.Clock;
import org.jiamenkou.address.NormalText;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.school.DistrictPolicy;
import org.jiamenkou.zone.Answer;

/** Takes addresses that no rule covers; keeps the address, how often it came, and nothing about who asked. */
class GapDesk {

    private static final int LONGEST = 200;

    private static final String UPSERT = "insert into gap_ticket (number, fingerprint, district_code, stage,"
            + " admission_year, population, place_code, typed, lat, lon, asked, created_at, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, 0) on duplicate key update asked = asked + 1";

    private final Sql sql;
    private final Clock clock;

    GapDesk(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    GapTicket take(DistrictPolicy district, Lookup lookup, Answer answer) {
        switch (answer.outcome()) {
            case GAP, UNKNOWN_ADDRESS, NEEDS_CONFIRMATION -> {}
            default -> throw new NoticeRefusal("not-a-gap", answer.outcome().code());
        }
        SchoolYear asked = lookup.year();
        SchoolYear year = asked == null ? district.currentYear() : asked;
        String typed = lookup.text().strip();
        typed = typed.substring(0, Math.min(LONGEST, typed.length()));
        TicketNumber number = TicketNumber.of(district.code()
                + '|'
                + year
                + '|'
                + lookup.stage()
                + '|'
                + lookup.population()
                + '|'
                + NormalText.key(typed)
                + '|'
                + lookup.point());
        Answer.Understood place = answer.place();
        Coordinate point = lookup.point();
        sql.update(
                UPSERT,
                number.number(),
                number.fingerprint(),
                district.code(),
                lookup.stage().name(),
                year.value(),
                lookup.population().name(),
                place == null ? null : place.id(),
                typed,
                point == null ? null : point.lat(),
                point == null ? null : point.lon(),
                Timestamp.from(clock.instant()));
        return new GapTicket(number.number(), district.name());
    }
}
