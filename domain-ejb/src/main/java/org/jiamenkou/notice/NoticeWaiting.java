package org.jiamenkou.notice;

import java.util.EnumMap;
import java.util.Map;

/**
 * What waits for those who keep notices and answer families.
 *
 * @param texts how many texts wait for each thing
 * @param tickets how many open tickets of each kind there are
 * @param overdue how many of them should have been answered
 */
public record NoticeWaiting(Map<TextQuery.Waiting, Long> texts, Map<TicketKind, Long> tickets, long overdue) {

    /** Copies the counts. */
    public NoticeWaiting {
        texts = Map.copyOf(texts);
        tickets = Map.copyOf(tickets);
    }

    /** How many texts wait for that. */
    public long of(TextQuery.Waiting waiting) {
        return texts.getOrDefault(waiting, 0L);
    }

    /** How many open tickets of that kind there are. */
    public long of(TicketKind kind) {
        return tickets.getOrDefault(kind, 0L);
    }

    static Map<TextQuery.Waiting, Long> none() {
        return new EnumMap<>(TextQuery.Waiting.class);
    }
}
