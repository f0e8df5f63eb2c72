package org.jiamenkou.message;

import org.jiamenkou.kernel.DomainException;

/** The outbox says no: {@code letter-gone} for a letter that was sent meanwhile, is of no use any more, or whose recipient was forgotten. */
public class MessageRefusal extends DomainException {

    private static final long serialVersionUID = 1L;

    MessageRefusal(String code, Object... arguments) {
        super(code, arguments);
    }
}
