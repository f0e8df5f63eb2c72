package org.jiamenkou.afterschool;

import java.util.List;
import org.jiamenkou.intake.IntakeFinding;

/**
 * What became of a list of classes, teachers or rooms.
 *
 * @param result whether it was taken
 * @param rows how many rows it has that say something
 * @param added how many are new
 * @param changed how many say something new of what is known
 * @param findings what is wrong with the file itself
 * @param refused what is wrong with rows of it
 */
public record SheetOutcome(
        Result result, int rows, int added, int changed, List<IntakeFinding> findings, List<Refused> refused) {

    /** Whether a list was taken. */
    public enum Result {
        /** It could be taken; nothing changed, because it was only looked at. */
        READY,
        /** It is entered, whole or without the rows that were wrong. */
        APPLIED,
        /** It says what is known already; nothing changed. */
        UNCHANGED,
        /** It cannot be taken; nothing changed. */
        REFUSED
    }

    /** Copies the lists. */
    public SheetOutcome {
        findings = List.copyOf(findings);
        refused = List.copyOf(refused);
    }

    /**
     * A row that cannot be taken.
     *
     * @param row as a spreadsheet counts it
     * @param code the reason, as a refusal tells it
     * @param arguments what its words are about
     */
    public record Refused(int row, String code, List<Object> arguments) {

        /** Copies the list. */
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }

    /** Whether something of it is or would be entered. */
    public boolean isOfUse() {
        return added + changed > 0;
    }
}
