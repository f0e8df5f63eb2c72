package org.jiamenkou.notice;

import java.util.Locale;

/** Why a ticket was opened. */
public enum TicketKind {
    /** 未覆盖: no rule covers the address; a family handed it in. */
    GAP,
    /** 重复划片: sentences give the place to several schools and nothing says how they share it. */
    DOUBLE,
    /** 咨询: a family asks something. */
    QUESTION;

    /** The word used in bundles: {@code gap}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
