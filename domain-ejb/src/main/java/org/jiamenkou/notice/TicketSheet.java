package org.jiamenkou.notice;

import java.util.List;

/**
 * A ticket as the desk shows it, whole.
 *
 * @param row what was asked, and the answer
 * @param history what was done to it, the last first
 */
public record TicketSheet(TicketRow row, List<TicketEvent> history) {

    /** Copies the history. */
    public TicketSheet {
        history = List.copyOf(history);
    }
}
