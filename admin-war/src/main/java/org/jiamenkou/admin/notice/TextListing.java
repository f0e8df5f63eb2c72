package org.jiamenkou.admin.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.jiamenkou.admin.export.PagedListing;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.notice.NoticeDesk;
import org.jiamenkou.notice.NoticeRow;
import org.jiamenkou.notice.RevisionState;
import org.jiamenkou.notice.TextQuery;
import org.jiamenkou.notice.TextRow;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** The list of texts as a table. */
@ApplicationScoped
public class TextListing implements PagedListing {

    @Inject
    private NoticeDesk desk;

    /** For the container. */
    @NullUnmarked
    public TextListing() {}

    @Override
    public String code() {
        return "texts";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "district",
                "title",
                "year",
                "stage",
                "population",
                "revision",
                "state",
                "lines",
                "unread",
                "unsettled",
                "number",
                "published",
                "drafted-by",
                "reviewed-by",
                "published-by");
    }

    @Override
    public int total(Officer officer, Address filter) {
        return desk.list(officer, query(filter, 0)).total();
    }

    @Override
    public void part(Officer officer, Address filter, int first, Taker rows) throws IOException {
        for (TextRow text : desk.list(officer, query(filter, first)).texts()) {
            NoticeRow notice = text.notice();
            rows.row(
                    notice.districtName(),
                    notice.title(),
                    notice.year().value(),
                    rows.word("stage." + notice.stage().name()),
                    rows.word("population." + notice.population().name()),
                    notice.revision(),
                    rows.word("state." + notice.state().name()),
                    text.lines(),
                    text.unread(),
                    text.unsettled(),
                    notice.number(),
                    notice.published(),
                    text.life().draftedBy(),
                    text.life().reviewedBy(),
                    text.life().publishedBy());
        }
    }

    private static TextQuery query(Address filter, int first) {
        String year = filter.text("year");
        return new TextQuery(
                year.matches("20\\d\\d") ? SchoolYear.parse(year) : null,
                filter.maybe(Stage.class, "stage"),
                filter.maybe(Population.class, "population"),
                filter.maybe(RevisionState.class, "state"),
                filter.one(TextQuery.Waiting.class, "waiting", TextQuery.Waiting.ANY),
                filter.text("words"),
                filter.one(TextQuery.Order.class, "order", TextQuery.Order.NEWEST),
                first,
                ROUND);
    }
}
