package org.jiamenkou.school;

import java.util.Optional;
import org.jiamenkou.kernel.GroupKind;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which schools are wanted.
 *
 * @param district of which district, or null for all of the officer's
 * @param stage which stage they teach, or null for any
 * @param kind the sort of group they belong to today, or null for any
 * @param street words of an address of theirs, past and coming ones too; empty for any
 * @param words words of the name, of another name or of the code; empty for any
 * @param state whether they teach today, or null for any
 * @param order how they are sorted
 * @param first how many to skip
 * @param size how many at most
 */
public record SchoolQuery(
        @Nullable String district,
        @Nullable Stage stage,
        @Nullable GroupKind kind,
        String street,
        String words,
        @Nullable State state,
        Order order,
        int first,
        int size) {

    private static final int MOST = 1000;

    /** Whether a school teaches today. */
    public enum State {
        /** It does. */
        STANDING,
        /** It is part of another school, or teaches nowhere any more or not yet. */
        CLOSED
    }

    /** How schools are sorted. */
    public enum Order {
        /** By name. */
        NAME("s.name, s.code"),
        /** By name from the end. */
        NAME_DOWN("s.name desc, s.code"),
        /** By stage, then name. */
        STAGE("s.stages desc, s.name, s.code"),
        /** Those with the most campuses first. */
        CAMPUSES("(select count(*) from campus o where o.school_code = s.code) desc, s.name, s.code");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** Keeps the page within bounds. */
    public SchoolQuery {
        street = street.strip();
        words = words.strip();
        first = Math.max(0, first);
        size = Math.max(1, Math.min(MOST, size));
    }

    /** The same question, so many further on. */
    public SchoolQuery from(int start, int most) {
        return new SchoolQuery(district, stage, kind, street, words, state, order, start, most);
    }

    Optional<String> kindWord() {
        return Optional.ofNullable(kind).map(GroupKind::word);
    }
}
