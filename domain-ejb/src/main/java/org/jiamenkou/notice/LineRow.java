package org.jiamenkou.notice;

import java.time.Instant;
import java.util.List;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.rule.EdgePolicy;
import org.jiamenkou.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A line as staff see it: the published words, and beside them what was understood, by whom.
 *
 * @param number its number in the notice
 * @param school the school cell it stands under
 * @param text the words in force
 * @param cameAs the words as they came, where a typing error was mended since; else null
 * @param unread the stretches nobody has understood
 * @param silent the stretches somebody found to say nothing of places
 * @param rules the rules, read and entered
 * @param version how often it was mended
 * @param mendedBy who mended it last, or null
 * @param mendedAt when, or null
 */
public record LineRow(
        int number,
        String school,
        String text,
        @Nullable String cameAs,
        List<Span> unread,
        List<Span> silent,
        List<Ruling> rules,
        int version,
        @Nullable String mendedBy,
        @Nullable Instant mendedAt) {

    /**
     * A rule of a line.
     *
     * @param number its number in the text
     * @param zone the name of its zone
     * @param rule what it says
     * @param drawn whether its area has been drawn
     * @param edge whose the edge of the drawing is, or null where nobody has said
     * @param enteredBy who entered it, or null where it was read from the sentence
     * @param enteredAt when, or null
     */
    public record Ruling(
            int number,
            String zone,
            Rule rule,
            boolean drawn,
            @Nullable EdgePolicy edge,
            @Nullable String enteredBy,
            @Nullable Instant enteredAt) {}

    /** Copies the lists. */
    public LineRow {
        unread = List.copyOf(unread);
        silent = List.copyOf(silent);
        rules = List.copyOf(rules);
    }

    /** Whether every stretch is accounted for. */
    public boolean isUnderstood() {
        return unread.isEmpty();
    }
}
