package org.jiamenkou.seat;

import java.util.List;
import org.jiamenkou.intake.IntakeFinding;

/**
 * What became of a file of plans or counts.
 *
 * @param result whether it was taken
 * @param rows how many rows it has that say something
 * @param changed how many of them said something new
 * @param findings what a clerk should look at, by row
 */
public record ImportOutcome(Result result, int rows, int changed, List<IntakeFinding> findings) {

    /** Whether a file was taken. */
    public enum Result {
        /** All of it is entered. */
        APPLIED,
        /** It says what is known already; nothing changed. */
        UNCHANGED,
        /** A row cannot be taken; nothing changed. */
        REFUSED,
        /** It could be taken; nothing changed, because it was only looked at. */
        READY
    }

    /** Copies the findings. */
    public ImportOutcome {
        findings = List.copyOf(findings);
    }
}
