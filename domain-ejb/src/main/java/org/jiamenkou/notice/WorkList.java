package org.jiamenkou.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.zone.Finding;
import org.jspecify.annotations.Nullable;

/**
 * 冲突检测: what staff work off before a text is published.
 *
 * @param taken what was found when its files were taken in
 * @param kinds what the checks find in the text, kind by kind, the gravest first
 * @param unread how many lines hold a stretch nobody has understood
 * @param standing whether the checks ran at once, or when they ran and how the next run stands
 */
public record WorkList(List<Taken> taken, List<Kind> kinds, int unread, Inspection.Standing standing) {

    /** So many findings of one kind are shown; the export has all. */
    static final int SHOWN = 200;

    /**
     * Findings of one kind.
     *
     * @param code the kind
     * @param severity how much it matters
     * @param total how many there are
     * @param shown the first of them
     */
    public record Kind(String code, Severity severity, int total, List<Finding> shown) {

        /** Copies the findings. */
        public Kind {
            shown = List.copyOf(shown);
        }
    }

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
        kinds = List.copyOf(kinds);
    }

    /** Findings kind by kind, the gravest first. */
    static Map<String, List<Finding>> byKind(List<Finding> found) {
        return found.stream().collect(Collectors.groupingBy(WorkList::section, TreeMap::new, Collectors.toList()));
    }

    /** The findings as a page shows them. */
    static List<Kind> kinds(List<Finding> found) {
        return byKind(found).values().stream()
                .map(kind -> new Kind(
                        kind.get(0).code(),
                        kind.get(0).severity(),
                        kind.size(),
                        kind.subList(0, Math.min(SHOWN, kind.size()))))
                .toList();
    }

    private static String section(Finding finding) {
        return finding.severity().ordinal() + finding.code();
    }
}
