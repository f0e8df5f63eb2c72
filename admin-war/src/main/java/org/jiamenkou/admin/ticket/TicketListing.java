package org.jiamenkou.admin.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.jiamenkou.admin.export.PagedListing;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.notice.TicketDesk;
import org.jiamenkou.notice.TicketKind;
import org.jiamenkou.notice.TicketQuery;
import org.jiamenkou.notice.TicketRow;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** The list of tickets as a table, with the answers. */
@ApplicationScoped
public class TicketListing implements PagedListing {

    @Inject
    private TicketDesk desk;

    /** For the container. */
    @NullUnmarked
    public TicketListing() {}

    @Override
    public String code() {
        return "tickets";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "ticket",
                "ticket-kind",
                "asked-text",
                "year",
                "stage",
                "population",
                "district",
                "asked",
                "opened",
                "due",
                "answered",
                "answer");
    }

    @Override
    public int total(Officer officer, Address filter) {
        return desk.list(officer, query(filter, 0)).total();
    }

    @Override
    public void part(Officer officer, Address filter, int first, Taker rows) throws IOException {
        for (TicketRow row : desk.list(officer, query(filter, first)).rows()) {
            rows.row(
                    row.number(),
                    rows.word("ticket." + row.kind().name()),
                    row.text(),
                    row.year().value(),
                    rows.word("stage." + row.stage().name()),
                    rows.word("population." + row.population().name()),
                    row.districtName(),
                    row.asked(),
                    row.opened(),
                    row.due(),
                    row.closed(),
                    row.answer());
        }
    }

    private static TicketQuery query(Address filter, int first) {
        String district = filter.code("district");
        return new TicketQuery(
                district.isEmpty() ? null : district,
                filter.maybe(TicketKind.class, "kind"),
                filter.one(TicketQuery.State.class, "state", TicketQuery.State.OPEN),
                filter.text("q"),
                filter.one(TicketQuery.Order.class, "order", TicketQuery.Order.OLDEST),
                first,
                ROUND);
    }
}
