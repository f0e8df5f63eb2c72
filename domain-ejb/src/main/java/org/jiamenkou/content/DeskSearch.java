package org.jiamenkou.content;

import org.jspecify.annotations.Nullable;

/**
 * What an officer looks for among the articles of their districts.
 *
 * @param district one district, or null for all of theirs
 * @param category one sort, or null for all
 * @param state one state, or null for all
 * @param ending whether it ends by itself within a week
 * @param words what title, summary or text contain; empty for anything
 * @param order what stands first
 * @param first the first row wanted, from 0
 * @param rows the most rows wanted
 */
public record DeskSearch(
        @Nullable String district,
        @Nullable Category category,
        @Nullable ArticleState state,
        boolean ending,
        String words,
        Order order,
        int first,
        int rows) {

    private static final int MOST_ROWS = 200;

    /** What stands first in a list. */
    public enum Order {
        /** What was changed last. */
        CHANGED("a.changedAt desc"),
        /** What is shown last; drafts at the end. */
        SHOWN("a.publishedAt desc"),
        /** By title. */
        TITLE("a.title"),
        /** As families see it. */
        POSITION("a.position, a.publishedAt desc");

        private final String clause;

        Order(String clause) {
            this.clause = clause;
        }

        String clause() {
            return " order by " + clause + ", a.code";
        }
    }

    /** Cuts the rows to two hundred. */
    public DeskSearch {
        first = Math.max(0, first);
        rows = Math.min(Math.max(1, rows), MOST_ROWS);
    }
}
