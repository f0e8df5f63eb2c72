package org.jiamenkou.admin.content;

import org.jiamenkou.kernel.DomainException;

/** What was typed is no day and time. */
class UnreadMoment extends DomainException {

    private static final long serialVersionUID = 1L;

    UnreadMoment() {
        super("unread-moment");
    }
}
