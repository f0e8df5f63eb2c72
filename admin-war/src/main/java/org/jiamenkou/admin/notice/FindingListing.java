package org.jiamenkou.admin.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jiamenkou.admin.export.Listing;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.notice.TextRef;
import org.jiamenkou.notice.TrialDesk;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.zone.Finding;
import org.jspecify.annotations.NullUnmarked;

/** What the checks find in a text, as a table to work off. A short text is checked for it once, as a whole. */
@ApplicationScoped
public class FindingListing implements Listing {

    @Inject
    private TrialDesk desk;

    /** For the container. */
    @NullUnmarked
    public FindingListing() {}

    @Override
    public String code() {
        return "findings";
    }

    @Override
    public List<String> columns() {
        return List.of("severity", "finding", "place-name", "schools", "finding-text", "finding-lines");
    }

    @Override
    public int total(Officer officer, Address filter) {
        return desk.findings(officer, text(filter), 0, 0).total();
    }

    @Override
    public void write(Officer officer, Address filter, Taker rows) throws IOException {
        for (Finding found :
                desk.findings(officer, text(filter), 0, Integer.MAX_VALUE).rows()) {
            rows.row(
                    rows.word("severity." + found.severity()),
                    rows.word("finding." + found.code()),
                    found.place(),
                    String.join("、", found.schools()),
                    found.words(rows.language()),
                    found.sentences().stream()
                            .map(sentence -> Integer.toString(sentence.number()))
                            .collect(Collectors.joining("、")));
        }
    }

    private static TextRef text(Address filter) {
        return new TextRef(filter.code("notice"), filter.number("revision", 1));
    }
}
