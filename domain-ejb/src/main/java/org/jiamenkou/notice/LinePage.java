package org.jiamenkou.notice;

import java.util.List;

/**
 * Some lines of a text.
 *
 * @param total how many there are of the kind that was asked for
 * @param lines those of this page
 */
public record LinePage(int total, List<LineRow> lines) {

    /** Copies the list. */
    public LinePage {
        lines = List.copyOf(lines);
    }
}
