package org.jiamenkou.family;

import org.jspecify.annotations.Nullable;

/**
 * Which pupils of a school are wanted.
 *
 * @param school the code of the school
 * @param grade only this grade, or null
 * @param className only this class, or null
 * @param words only names with these characters in them; empty for all
 * @param left those who have left instead of those who are there
 * @param first from which on, from 0
 * @param most how many at most
 */
public record RollQuery(
        String school,
        @Nullable Integer grade,
        @Nullable String className,
        String words,
        boolean left,
        int first,
        int most) {

    /** Everybody who is there, the first fifty. */
    public static RollQuery of(String school) {
        return new RollQuery(school, null, null, "", false, 0, 50);
    }
}
