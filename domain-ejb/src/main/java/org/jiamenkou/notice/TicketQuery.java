package org.jiamenkou.notice;

import org.jspecify.annotations.Nullable;

/**
 * Which tickets are wanted.
 *
 * @param district one district, or null for all of the officer's
 * @param kind one kind, or null for all
 * @param state how far they are
 * @param words words of the address or the question, or a number; empty for any
 * @param order what stands first
 * @param first how many to skip
 * @param size how many at most
 */
public record TicketQuery(
        @Nullable String district,
        @Nullable TicketKind kind,
        State state,
        String words,
        Order order,
        int first,
        int size) {

    private static final int MOST = 200;

    private static final int LONGEST = 100;

    /** How far tickets are. */
    public enum State {
        /** 待答复. */
        OPEN,
        /** 已超期: open, and the term is over. */
        OVERDUE,
        /** 已答复. */
        ANSWERED,
        /** Whatever they are. */
        ALL
    }

    /** What stands first. */
    public enum Order {
        /** What was opened first. */
        OLDEST("t.created_at, t.number"),
        /** What was opened last. */
        NEWEST("t.created_at desc, t.number"),
        /** What was asked most. */
        ASKED("t.asked desc, t.created_at, t.number");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return " order by " + sql;
        }
    }

    /** Keeps the page within bounds. */
    public TicketQuery {
        words = words.strip();
        words = words.substring(0, Math.min(LONGEST, words.length()));
        first = Math.max(0, first);
        size = Math.max(1, Math.min(MOST, size));
    }
}
