package org.jiamenkou.notice;

/** Why a ticket was opened. */
public enum TicketKind {
    /** No rule covers the address: a family handed it in. */
    GAP,
    /** Sentences give the place to several schools and nothing says how they share it. */
    DOUBLE
}
