package org.jiamenkou.portal.family;

import org.jiamenkou.kernel.DomainException;

/** The form does not come from one of our pages, or was open for too long. */
final class NotOurs extends DomainException {

    private static final long serialVersionUID = 1L;

    NotOurs() {
        super("not-ours");
    }
}
