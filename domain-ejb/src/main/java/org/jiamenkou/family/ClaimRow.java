package org.jiamenkou.family;

import java.time.Instant;
import java.util.List;

/**
 * A guardian who says a child of the school is theirs, as the school sees it.
 *
 * @param code the code of the request
 * @param phoneMasked the guardian's number as it is shown
 * @param name what the guardian says the child is called
 * @param grade and in which grade
 * @param className and class it is
 * @param numberEnd and how its 学籍号 ends
 * @param asked when
 * @param candidates pupils of the school it may be, the likeliest first
 */
public record ClaimRow(
        String code,
        String phoneMasked,
        String name,
        int grade,
        String className,
        String numberEnd,
        Instant asked,
        List<Candidate> candidates) {

    /**
     * A pupil a request may mean.
     *
     * @param pupil the pupil
     * @param sameName whether the name is the same
     * @param sameClass whether the class is
     * @param sameNumber whether the 学籍号 ends as the guardian says
     */
    public record Candidate(PupilRow pupil, boolean sameName, boolean sameClass, boolean sameNumber) {

        int likeness() {
            return (sameNumber ? 4 : 0) + (sameName ? 2 : 0) + (sameClass ? 1 : 0);
        }
    }

    /** Copies the candidates. */
    public ClaimRow {
        candidates = List.copyOf(candidates);
    }

    @Override
    public String toString() {
        return "request " + code;
    }
}
