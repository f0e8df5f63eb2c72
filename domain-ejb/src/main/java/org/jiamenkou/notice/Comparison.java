package org.jiamenkou.notice;

import java.util.List;
import org.jiamenkou.zone.Difference;

/**
 * 版本对比: what is different between two texts.
 *
 * @param places what families of a place or door are told differently; the first of them
 * @param placesTotal how many such places there are
 * @param lines the lines that only one of the texts has, or that are read differently; the first of them
 * @param linesTotal how many such lines there are
 * @param standing whether the texts were compared at once, or when they were and how the next comparison stands
 */
public record Comparison(
        List<Difference.Change> places,
        int placesTotal,
        List<LineDifference> lines,
        int linesTotal,
        Inspection.Standing standing) {

    /** So many places and lines are shown; the export has all. */
    static final int SHOWN = 500;

    /**
     * A line that is not the same in both texts.
     *
     * @param kind how it differs
     * @param school the school cell it stands under
     * @param text the words
     * @param before its number in the earlier text, or 0
     * @param after its number in the later text, or 0
     */
    public record LineDifference(Kind kind, String school, String text, int before, int after) {}

    /** How a line differs. */
    public enum Kind {
        /** Only the earlier text has it. */
        GONE,
        /** Only the later text has it. */
        NEW,
        /** The words are the same, the rules are not. */
        READ_OTHERWISE
    }

    /** Copies the lists. */
    public Comparison {
        places = List.copyOf(places);
        lines = List.copyOf(lines);
    }

    /** Two short texts, compared at once. */
    static Comparison atOnce(List<Difference.Change> places, List<LineDifference> lines) {
        return new Comparison(
                places.subList(0, Math.min(SHOWN, places.size())),
                places.size(),
                lines.subList(0, Math.min(SHOWN, lines.size())),
                lines.size(),
                Inspection.Standing.AT_ONCE);
    }
}
