package org.jiamenkou.notice;

/**
 * Which lines of a text are wanted.
 *
 * @param words words that stand in the school cell or the sentence; empty for any
 * @param which whether all lines are meant
 * @param first how many to skip
 * @param size how many at most
 */
public record LineQuery(String words, Which which, int first, int size) {

    private static final int MOST = 200;

    /** A choice among the lines. */
    public enum Which {
        /** All of them. */
        ALL,
        /** Those with a stretch nobody has understood. */
        UNREAD,
        /** Those somebody has mended. */
        MENDED
    }

    /** Keeps the page within bounds. */
    public LineQuery {
        words = words.strip();
        first = Math.max(0, first);
        size = Math.max(1, Math.min(MOST, size));
    }
}
