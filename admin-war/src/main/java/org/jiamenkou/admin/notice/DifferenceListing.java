package org.jiamenkou.admin.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.jiamenkou.admin.export.Listing;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.notice.TextRef;
import org.jiamenkou.notice.TrialDesk;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.zone.Difference;
import org.jspecify.annotations.NullUnmarked;

/** 版本对比: per place, old schools and new schools, as a table. */
@ApplicationScoped
public class DifferenceListing implements Listing {

    @Inject
    private TrialDesk desk;

    /** For the container. */
    @NullUnmarked
    public DifferenceListing() {}

    @Override
    public String code() {
        return "differences";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "place-name", "place-part", "outcome-before", "schools-before", "outcome-after", "schools-after");
    }

    @Override
    public int total(Officer officer, Address filter) {
        return desk.moved(officer, before(filter), after(filter), 0, 0).total();
    }

    @Override
    public void write(Officer officer, Address filter, Taker rows) throws IOException {
        for (Difference.Change change : desk.moved(officer, before(filter), after(filter), 0, Integer.MAX_VALUE)
                .rows()) {
            rows.row(
                    change.place(),
                    change.part(),
                    rows.word("outcome." + change.before().outcome().code()),
                    String.join("、", change.before().schools()),
                    rows.word("outcome." + change.after().outcome().code()),
                    String.join("、", change.after().schools()));
        }
    }

    private static TextRef after(Address filter) {
        return new TextRef(filter.code("notice"), filter.number("revision", 1));
    }

    private static TextRef before(Address filter) {
        return AboutText.ref(filter.code("with"));
    }
}
