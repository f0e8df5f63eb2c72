package org.jiamenkou.notice;

import java.util.List;
import org.jiamenkou.intake.IntakeFinding;
import org.jiamenkou.intake.IntakeReport;
import org.jiamenkou.intake.Shape;
import org.jiamenkou.kernel.Span;

/**
 * What a file would give, before anything is changed.
 *
 * @param shape what it holds
 * @param report what became of its rows
 * @param lines how many lines it would give
 * @param understood how many of them were understood to the end
 * @param rules how many rules they hold
 * @param rows its first lines
 * @param findings what a clerk should know, row by row
 * @param besideMended whether somebody mended the draft there is: then that one stays and another is begun
 */
public record ImportPreview(
        Shape shape,
        IntakeReport report,
        int lines,
        int understood,
        int rules,
        List<Row> rows,
        List<IntakeFinding> findings,
        boolean besideMended) {

    /**
     * A line of the file.
     *
     * @param row its row in the file
     * @param school the school cell
     * @param text the words
     * @param rules how many rules were read from it
     * @param unread the stretches that were not understood
     */
    public record Row(int row, String school, String text, int rules, List<Span> unread) {

        /** Copies the stretches. */
        public Row {
            unread = List.copyOf(unread);
        }
    }

    /** Copies the lists. */
    public ImportPreview {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }
}
