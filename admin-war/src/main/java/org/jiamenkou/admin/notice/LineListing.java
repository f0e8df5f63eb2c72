package org.jiamenkou.admin.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jiamenkou.admin.export.PagedListing;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.notice.LineDesk;
import org.jiamenkou.notice.LineQuery;
import org.jiamenkou.notice.LineRow;
import org.jiamenkou.notice.TextRef;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** The lines of a text as a table: what was published beside what was understood. */
@ApplicationScoped
public class LineListing implements PagedListing {

    @Inject
    private LineDesk desk;

    /** For the container. */
    @NullUnmarked
    public LineListing() {}

    @Override
    public String code() {
        return "lines";
    }

    @Override
    public List<String> columns() {
        return List.of("line", "school", "text", "unread", "rules", "mended-by", "mended-at");
    }

    @Override
    public int total(Officer officer, Address filter) {
        return desk.lines(officer, text(filter), query(filter, 0)).total();
    }

    @Override
    public void part(Officer officer, Address filter, int first, Taker rows) throws IOException {
        for (LineRow line :
                desk.lines(officer, text(filter), query(filter, first)).lines()) {
            String unread =
                    line.unread().stream().map(span -> span.of(line.text())).collect(Collectors.joining("；"));
            rows.row(
                    line.number(),
                    line.school(),
                    line.text(),
                    unread,
                    line.rules().size(),
                    line.mendedBy(),
                    line.mendedAt());
        }
    }

    private static TextRef text(Address filter) {
        return new TextRef(filter.code("notice"), filter.number("revision", 1));
    }

    private static LineQuery query(Address filter, int first) {
        LineQuery.Which which = filter.one(LineQuery.Which.class, "which", LineQuery.Which.ALL);
        return new LineQuery(filter.text("words"), which, first, ROUND);
    }
}
