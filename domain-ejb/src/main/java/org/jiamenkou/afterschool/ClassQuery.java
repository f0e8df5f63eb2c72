package org.jiamenkou.afterschool;

import org.jspecify.annotations.Nullable;

/**
 * Which classes are wanted.
 *
 * @param school one school, or null for all of the officer's
 * @param term one term, or null for those that are not over
 * @param state one state, or null for drafts and open ones
 * @param category one category, or null
 * @param weekday the weekday, 1 to 7, or 0 for any
 * @param grade a grade it is for, or 0 for any
 * @param few whether only open ones are wanted whose enrolment is closed, with fewer children than they ask for, and of
 *     which the school has not decided to hold them
 * @param words words of course, class or teacher; empty for any
 * @param order what stands first
 * @param first how many to skip
 * @param size how many at most
 */
public record ClassQuery(
        @Nullable String school,
        @Nullable String term,
        @Nullable ClassState state,
        @Nullable String category,
        int weekday,
        int grade,
        boolean few,
        String words,
        Order order,
        int first,
        int size) {

    private static final int MOST = 200;

    private static final int LONGEST = 60;

    /** What stands first. */
    public enum Order {
        /** By category and name. */
        NAME("g.position, k.name, c.name, c.code"),
        /** By weekday and time. */
        TIME(
                "(select min(z.weekday * 10 + z.block) from afterschool_class_slot z where z.class_code = c.code), k.name, c.name, c.code"),
        /** By teacher. */
        TEACHER("h.name is null, h.name, k.name, c.name, c.code"),
        /** The dearest first. */
        PRICE("c.price_fen desc, k.name, c.name, c.code");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return " order by " + sql;
        }
    }

    /** Keeps the page within bounds. */
    public ClassQuery {
        words = words.strip();
        words = words.substring(0, Math.min(LONGEST, words.length()));
        first = Math.max(0, first);
        size = Math.max(1, Math.min(MOST, size));
    }

    /** Every open class of these officers' schools whose numbers are too small. */
    static ClassQuery allFew() {
        return new ClassQuery(null, null, null, null, 0, 0, true, "", Order.NAME, 0, 1);
    }
}
