package org.jiamenkou.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a ticket.
 *
 * @param act what
 * @param madeBy the login of who did it, or null for the command line
 * @param madeAt when
 * @param told the answer that was given or taken back, or the text in which a rule was begun
 */
public record TicketEvent(
        TicketAct act,
        @Nullable String madeBy,
        Instant madeAt,
        @Nullable String told) {}
