package org.jiamenkou.notice;

import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which texts are wanted.
 *
 * @param year of which admission year, or null for any
 * @param stage for which stage, or null for any
 * @param population for which children, or null for any
 * @param state how far they are, or null for any
 * @param words words of the title or the document number; empty for any
 * @param order how they are sorted
 * @param first how many to skip
 * @param size how many at most
 */
public record TextQuery(
        @Nullable SchoolYear year,
        @Nullable Stage stage,
        @Nullable Population population,
        @Nullable RevisionState state,
        String words,
        Order order,
        int first,
        int size) {

    private static final int MOST = 200;

    /** How texts are sorted. */
    public enum Order {
        /** The one begun last first. */
        NEWEST("r.id desc"),
        /** By year, the latest first, then as the district speaks of them. */
        YEAR("n.admission_year desc, n.stage desc, n.population, r.revision desc"),
        /** Those that wait for somebody first. */
        STATE("field(r.state, 'DRAFT', 'REVIEWED', 'PUBLISHED', 'WITHDRAWN'), r.id desc"),
        /** By title. */
        TITLE("r.title, r.id desc");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** Keeps the page within bounds. */
    public TextQuery {
        words = words.strip();
        first = Math.max(0, first);
        size = Math.max(1, Math.min(MOST, size));
    }

    /** Every text, the newest first. */
    public static TextQuery all() {
        return new TextQuery(null, null, null, null, "", Order.NEWEST, 0, MOST);
    }
}
