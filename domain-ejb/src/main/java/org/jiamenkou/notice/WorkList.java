package org.jiamenkou.notice;

import java.time.Instant;
import java.util.List;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.zone.Finding;
import org.jspecify.annotations.Nullable;

/**
 * 冲突检测: what staff work off before a text is published.
 *
 * @param taken what was found when its files were taken in
 * @param found what the checks find in the text as it is, each with its sentences
 * @param unread how many lines hold a stretch nobody has understood
 */
public record WorkList(List<Taken> taken, List<Finding> found, int unread) {

    /**
     * Something found in a file.
     *
     * @param number its number within the text
     * @param row its row in the file, 0 for the file as a whole
     * @param severity how much it matters
     * @param text what it is
     * @param settledBy who settled it, or null while it waits
     * @param settledAt when, or null
     * @param how how it was settled, or null
     */
    public record Taken(
            int number,
            int row,
            Severity severity,
            String text,
            @Nullable String settledBy,
            @Nullable Instant settledAt,
            @Nullable String how) {

        /** Whether it keeps the text from being published. */
        public boolean isPreventing() {
            return severity == Severity.ERROR && settledBy == null;
        }
    }

    /** Copies the lists. */
    public WorkList {
        taken = List.copyOf(taken);
        found = List.copyOf(found);
    }
}
