package org.jiamenkou.family;

import java.util.List;
import org.jiamenkou.intake.IntakeFinding;

/**
 * What became, or would become, of a file of pupils.
 *
 * @param result whether it was taken
 * @param rows how many rows it has that could be read
 * @param added pupils that are new
 * @param changed pupils of whom something is new: name, class, 资助
 * @param moved pupils that come from another school, or back
 * @param leaving pupils that are on the roll and not in the file
 * @param skipped rows left out because of errors
 * @param findings what a clerk should look at, by row
 */
public record RollOutcome(
        Result result,
        int rows,
        int added,
        int changed,
        int moved,
        int leaving,
        int skipped,
        List<IntakeFinding> findings) {

    /** Whether a file was taken. */
    public enum Result {
        /** It is entered. */
        APPLIED,
        /** It says what is known already; nothing changed. */
        UNCHANGED,
        /** A row cannot be taken; nothing changed. */
        REFUSED,
        /** It could be taken; nothing changed, because it was only looked at. */
        READY
    }

    /** Copies the findings. */
    public RollOutcome {
        findings = List.copyOf(findings);
    }
}
