package org.jiamenkou.notice;

import java.util.List;

/**
 * Some tickets of the districts somebody works for.
 *
 * @param total how many there are of the kind that was asked for
 * @param rows those of this page
 */
public record TicketPage(int total, List<TicketRow> rows) {

    /** Copies the list. */
    public TicketPage {
        rows = List.copyOf(rows);
    }
}
