package org.jiamenkou.admin.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jiamenkou.admin.export.PagedListing;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.content.ArticleRow;
import org.jiamenkou.content.ArticleState;
import org.jiamenkou.content.Category;
import org.jiamenkou.content.ContentDesk;
import org.jiamenkou.content.DeskSearch;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** The list of articles as a table. */
@ApplicationScoped
public class ArticleListing implements PagedListing {

    @Inject
    private ContentDesk desk;

    /** For the container. */
    @NullUnmarked
    public ArticleListing() {}

    @Override
    public String code() {
        return "articles";
    }

    @Override
    public List<String> columns() {
        return List.of("district", "category", "title", "state", "shown-from", "shown-to", "changed-at");
    }

    @Override
    public int total(Officer officer, Address filter) {
        return (int) desk.list(officer, search(filter, 0)).total();
    }

    @Override
    public void part(Officer officer, Address filter, int first, Taker rows) throws IOException {
        for (ArticleRow row : desk.list(officer, search(filter, first)).rows()) {
            rows.row(
                    row.district(),
                    rows.word("category." + row.category().name()),
                    row.title(),
                    rows.word("state." + row.state().name()),
                    row.showing().from(),
                    row.showing().until(),
                    row.changedAt());
        }
    }

    private static DeskSearch search(Address filter, int first) {
        String district = filter.code("district");
        return new DeskSearch(
                district.isEmpty() ? null : district,
                Category.parse(filter.text("category")).orElse(null),
                Arrays.stream(ArticleState.values())
                        .filter(one -> one.code().equals(filter.text("state")))
                        .findFirst()
                        .orElse(null),
                filter.text("ending").equals("week"),
                filter.text("q").strip(),
                Arrays.stream(DeskSearch.Order.values())
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(filter.text("order")))
                        .findFirst()
                        .orElse(DeskSearch.Order.CHANGED),
                first,
                ROUND);
    }
}
