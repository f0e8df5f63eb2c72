package org.jiamenkou.zone;

import java.util.Locale;

/** What a question can lead to. */
public enum Outcome {
    /** One zone serves the address, possibly with warnings. */
    ONE,
    /** Several schools: shared, choice, draw, two notices or a tie nobody may break. */
    SEVERAL,
    /** A number, segment, group, side or building is missing. */
    NEEDS_DETAIL,
    /** Only a near name was found. */
    NEEDS_CONFIRMATION,
    /** The point lies too near an edge, or the place is the edge. */
    ON_BOUNDARY,
    /** The place is known and no rule covers it. */
    GAP,
    /** Nothing like it is known. */
    UNKNOWN_ADDRESS,
    /** No notice for that year, stage and population. */
    NOT_PUBLISHED,
    /** Registration, purchase date or another class of persons decides. */
    CLASS_DEPENDENT;

    /** The word used in answers: {@code needs-detail}, … */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
