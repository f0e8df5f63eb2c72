package org.jiamenkou.family;

import java.util.List;

/**
 * Some pupils of a school.
 *
 * @param total how many there are that are wanted
 * @param rows those asked for, by grade, class and name
 */
public record RollPage(int total, List<PupilRow> rows) {

    /** Copies the rows. */
    public RollPage {
        rows = List.copyOf(rows);
    }
}
