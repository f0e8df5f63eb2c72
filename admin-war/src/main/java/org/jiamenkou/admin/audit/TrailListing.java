package org.jiamenkou.admin.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jiamenkou.admin.export.Listing;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.audit.AuditEntry;
import org.jiamenkou.audit.AuditQuery;
import org.jiamenkou.audit.AuditRow;
import org.jiamenkou.staff.AuditDesk;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The audit trail as a table, newest first. */
@ApplicationScoped
public class TrailListing implements Listing {

    private static final int MOST = 1000;
    private static final int COUNTED = 10_000;

    @Inject
    private AuditDesk desk;

    /** For the container. */
    @NullUnmarked
    public TrailListing() {}

    @Override
    public String code() {
        return "audit";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "number",
                "at",
                "login",
                "name",
                "roles",
                "address",
                "district",
                "act",
                "what",
                "subject",
                "before",
                "after",
                "outcome");
    }

    @Override
    public int total(Officer officer, Address filter) {
        int total = 0;
        List<AuditRow> found;
        do {
            found = desk.search(officer, query(filter, total));
            total += found.size();
        } while (found.size() == MOST && total <= COUNTED);
        return total;
    }

    @Override
    public void write(Officer officer, Address filter, Taker rows) throws IOException {
        int done = 0;
        List<AuditRow> found;
        do {
            found = desk.search(officer, query(filter, done));
            for (AuditRow row : found) {
                AuditEntry entry = row.entry();
                rows.row(
                        row.number(),
                        row.at(),
                        entry.actor().login(),
                        entry.actor().name(),
                        ActWords.roles(entry.actor().role(), rows.language()),
                        entry.actor().address(),
                        entry.district(),
                        ActWords.words(entry.what(), rows.language()),
                        entry.what(),
                        entry.subject(),
                        entry.before(),
                        entry.after(),
                        entry.outcome().name());
            }
            done += found.size();
        } while (found.size() == MOST);
    }

    private static AuditQuery query(Address filter, int first) {
        return new AuditQuery(
                Set.of(),
                word(filter.text("login")),
                word(filter.text("what")),
                day(filter.text("from"), 0),
                day(filter.text("to"), 1),
                first,
                MOST);
    }

    private static @Nullable String word(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private static @Nullable Instant day(String typed, int later) {
        try {
            return LocalDate.parse(typed)
                    .plusDays(later)
                    .atStartOfDay(ZoneId.of("Asia/Shanghai"))
                    .toInstant();
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
