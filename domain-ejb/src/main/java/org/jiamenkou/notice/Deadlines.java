package org.jiamenkou.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Sql;

/** Within how many working days districts answer, and which days they work: read together, in one statement. */
final class Deadlines {

    private final Map<String, TicketTerm> terms = new TreeMap<>();

    private final Map<String, WorkingDays> calendars = new TreeMap<>();

    private Deadlines(Collection<String> districts) {
        districts.forEach(district -> {
            terms.put(district, TicketTerm.usual(district));
            calendars.put(district, new WorkingDays());
        });
    }

    static Deadlines of(Sql sql, Collection<String> districts) {
        Deadlines read = new Deadlines(districts);
        if (districts.isEmpty()) {
            return read;
        }
        String among =
                " where district_code in (" + String.join(", ", Collections.nCopies(districts.size(), "?")) + ")";
        List<Object> values = new ArrayList<>(districts);
        values.addAll(districts);
        sql.query(
                "select district_code, working_days, document, version, null, null, admission_year from ticket_term"
                        + among + " union all select district_code, 0, null, 0, day, kind, null from district_day"
                        + among,
                row -> {
                    LocalDate day = row.getObject(5, LocalDate.class);
                    String district = row.getString(1);
                    if (day == null) {
                        Integer year = row.getObject(7, Integer.class);
                        read.terms.put(
                                district,
                                new TicketTerm(
                                        district,
                                        row.getInt(2),
                                        year == null ? null : new SchoolYear(year),
                                        row.getString(3),
                                        row.getInt(4)));
                    } else {
                        read.days(district).with(day, row.getString(6).equals("WORKED"));
                    }
                },
                values.toArray());
        return read;
    }

    /** The terms, by their districts. */
    List<TicketTerm> terms() {
        return new ArrayList<>(terms.values());
    }

    /** The days a district works. */
    WorkingDays days(String district) {
        return calendars.getOrDefault(district, new WorkingDays());
    }

    /** The first day whose tickets are not overdue yet. */
    LocalDate notOverdueFrom(TicketTerm term, LocalDate today) {
        return days(term.district()).overdueSince(today, term.workingDays()).plusDays(1);
    }
}
