package org.jiamenkou.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the trail from its first entry to its head and tells where it first breaks. */
public final class AuditChain {

    private static final String BEGINNING = "0".repeat(64);
    private static final int ROUND = 1000;

    private AuditChain() {}

    /**
     * How far the chain holds.
     *
     * @param entries how many entries hold together, from the first
     * @param broken what is wrong with the one after them, or null when nothing is
     */
    public record Finding(long entries, @Nullable String broken) {

        /** Whether every entry is there as it was written. */
        public boolean whole() {
            return broken == null;
        }
    }

    /** Follows the whole chain. The head is read first: entries added meanwhile are not looked at. */
    public static Finding verify(Connection connection) throws SQLException {
        AuditStore store = new AuditStore(connection);
        AuditStore.Head head = store.head("");
        AuditStore.Head reached = new AuditStore.Head(0, BEGINNING);
        while (reached.number() < head.number()) {
            List<AuditRow> rows = store.after(reached.number(), ROUND);
            if (rows.isEmpty()) {
                return new Finding(reached.number(), "missing");
            }
            for (AuditRow row : rows) {
                String broken = row.number() > head.number() ? null : broken(reached, row);
                if (broken != null) {
                    return new Finding(reached.number(), broken);
                }
                reached = new AuditStore.Head(row.number(), row.hash());
                if (row.number() == head.number()) {
                    return new Finding(row.number(), row.hash().equals(head.hash()) ? null : "not the head");
                }
            }
        }
        return new Finding(0, head.hash().equals(BEGINNING) ? null : "missing");
    }

    /** What is wrong with an entry that stands after the one reached, or null. */
    static @Nullable String broken(AuditStore.Head reached, AuditRow row) {
        if (row.number() != reached.number() + 1) {
            return "missing";
        }
        if (!row.previous().equals(reached.hash())) {
            return "does not follow the one before it";
        }
        return row.expectedHash().equals(row.hash()) ? null : "changed";
    }
}
