package org.jiamenkou.message;

import java.util.List;

/**
 * A page of letters that did not reach anybody.
 *
 * @param total how many there are
 * @param failed how many of them were given up
 * @param rows those of this page, the last first
 */
public record FailedLetters(int total, int failed, List<FailedLetter> rows) {

    /** Copies the list. */
    public FailedLetters {
        rows = List.copyOf(rows);
    }
}
