package org.jiamenkou.notice;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a search among tickets; what a person typed only ever becomes a value. */
final class TicketFilter {

    private static final ZoneId DAYS = ZoneId.of("Asia/Shanghai");

    private final StringBuilder where = new StringBuilder();

    private final List<@Nullable Object> values = new ArrayList<>();

    /** The tickets of these districts, each with its term; at least one is named. */
    TicketFilter(Deadlines deadlines, TicketQuery query, LocalDate today) {
        List<TicketTerm> terms = deadlines.terms();
        if (query.state() == TicketQuery.State.OVERDUE) {
            overdue(" where (", deadlines, today);
        } else {
            where.append(" where t.district_code in (?")
                    .append(", ?".repeat(terms.size() - 1))
                    .append(')');
            terms.forEach(term -> values.add(term.district()));
        }
        switch (query.state()) {
            case OPEN, OVERDUE -> where.append(" and t.closed_at is null");
            case ANSWERED -> where.append(" and t.closed_at is not null");
            case ALL -> {}
        }
        TicketKind kind = query.kind();
        if (kind != null) {
            where.append(" and t.kind = ?");
            values.add(kind.name());
        }
        if (!query.words().isEmpty()) {
            where.append(" and (locate(?, t.typed) > 0 or t.number = ?)");
            values.add(query.words());
            values.add(Tickets.plain(query.words()));
        }
    }

    /** Every open ticket of these districts, told apart by what is overdue. */
    static TicketFilter open(Deadlines deadlines, LocalDate today) {
        List<TicketTerm> terms = deadlines.terms();
        TicketFilter filter = new TicketFilter();
        filter.where.append("select t.kind, count(*), sum(case when ");
        filter.overdue("(", deadlines, today);
        filter.where.append(
                " then 1 else 0 end) from gap_ticket t where t.closed_at is null and t.district_code in (?");
        filter.where.append(", ?".repeat(terms.size() - 1)).append(") group by t.kind");
        terms.forEach(term -> filter.values.add(term.district()));
        return filter;
    }

    private TicketFilter() {}

    /** Each district has a term of its own: opened before that day is overdue. */
    private void overdue(String begin, Deadlines deadlines, LocalDate today) {
        String or = begin;
        for (TicketTerm term : deadlines.terms()) {
            where.append(or).append("t.district_code = ? and t.created_at < ?");
            values.add(term.district());
            LocalDate from = deadlines.notOverdueFrom(term, today);
            values.add(Timestamp.from(from.atStartOfDay(DAYS).toInstant()));
            or = " or ";
        }
        where.append(')');
    }

    String where() {
        return where.toString();
    }

    @Nullable
    Object[] values() {
        return values.toArray();
    }
}
