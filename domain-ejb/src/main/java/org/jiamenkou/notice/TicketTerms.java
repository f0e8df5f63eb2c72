package org.jiamenkou.notice;

import java.util.Collection;
import java.util.List;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/** Keeps within how many working days each district answers. */
final class TicketTerms {

    private final Sql sql;

    TicketTerms(Sql sql) {
        this.sql = sql;
    }

    /** The terms of these districts, by their codes. */
    List<TicketTerm> of(Collection<String> districts) {
        return Deadlines.of(sql, districts).terms();
    }

    /** Settles a term in place of the one of that version; tells whether it still was. */
    boolean settle(TicketTerm term) {
        if (term.version() == 0) {
            return sql.update(
                            "insert ignore into ticket_term (district_code, working_days, admission_year, document, version)"
                                    + " values (?, ?, ?, ?, 1)",
                            term.district(),
                            term.workingDays(),
                            year(term),
                            term.document())
                    == 1;
        }
        return sql.update(
                        "update ticket_term set working_days = ?, admission_year = ?, document = ?, version = version + 1"
                                + " where district_code = ? and version = ?",
                        term.workingDays(),
                        year(term),
                        term.document(),
                        term.district(),
                        term.version())
                == 1;
    }

    private static @Nullable Integer year(TicketTerm term) {
        SchoolYear year = term.year();
        return year == null ? null : year.value();
    }
}
