package org.jiamenkou.notice;

import java.util.List;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * What became of an imported file.
 *
 * @param result whether it was stored
 * @param notice the notice it became, or null when nothing was stored
 * @param sentences how many sentences it has
 * @param zones how many zones they make
 * @param rules how many rules were understood
 * @param requirements how many papers and dates it names
 * @param newPlaces how many places nobody knew before
 * @param unread the sentences that were not understood, or not wholly
 * @param findings what a clerk should look at
 */
public record ImportReport(
        Result result,
        @Nullable NoticeRow notice,
        int sentences,
        int zones,
        int rules,
        int requirements,
        int newPlaces,
        List<Unread> unread,
        List<Finding> findings) {

    /** What an import can come to. */
    public enum Result {
        /** A new text was stored. */
        STORED,
        /** The very same text is there already; nothing was changed. */
        UNCHANGED,
        /** The file cannot be trusted as a whole; nothing was changed. */
        REFUSED
    }

    /** A sentence of which stretches were not understood, and its row in the file. */
    public record Unread(int row, String school, String text, List<Span> spans) {

        /** Copies the stretches. */
        public Unread {
            spans = List.copyOf(spans);
        }
    }

    /**
     * Something a clerk should look at.
     *
     * @param row its row in the file, or its line in the notice; 0 for the file as a whole
     * @param severity how much it matters
     * @param code what it is
     * @param text the same in words
     */
    public record Finding(int row, Severity severity, String code, String text) {}

    /** Copies the lists. */
    public ImportReport {
        unread = List.copyOf(unread);
        findings = List.copyOf(findings);
    }

    /** Nothing was stored, and why. */
    static ImportReport refused(List<Finding> findings) {
        return new ImportReport(Result.REFUSED, null, 0, 0, 0, 0, 0, List.of(), findings);
    }

    /** The notice the file became; there is none when the file was refused. */
    public NoticeRow stored() {
        if (notice == null) {
            throw new IllegalStateException("nothing was stored");
        }
        return notice;
    }

    /** Whether something was found that must be mended before publication. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
