package org.jiamenkou.notice;

import java.sql.Timestamp;
import java.time.Clock;
import org.jiamenkou.address.NormalText;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.school.DistrictRow;

/** Takes what families ask; the same words to the same district have the same number, asked by however many. */
class QuestionDesk {

    private static final String UPSERT = "insert into gap_ticket (number, fingerprint, district_code, stage,"
            + " admission_year, population, typed, asked, created_at, version, kind, topic)"
            + " values (?, ?, ?, ?, ?, ?, ?, 1, ?, 0, 'QUESTION', ?) on duplicate key update asked = asked + 1";

    private final Sql sql;
    private final Clock clock;

    QuestionDesk(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    GapTicket take(DistrictRow district, Question question) {
        TicketNumber number = TicketNumber.of("question|" + district.code() + '|' + district.currentYear() + '|'
                + question.stage() + '|' + question.population() + '|' + question.topic() + '|'
                + NormalText.key(question.text()));
        sql.update(
                UPSERT,
                number.number(),
                number.fingerprint(),
                district.code(),
                question.stage().name(),
                district.currentYear().value(),
                question.population().name(),
                question.text(),
                Timestamp.from(clock.instant()),
                question.topic().name());
        return new GapTicket(number.number(), district.name());
    }
}
