package org.jiamenkou.portal.api;

import java.util.List;

/** What was sent cannot be read; caught at the edge and told field by field. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputError> errors;

    /** Everything that is wrong, at least one thing. */
    public BadInput(List<InputError> errors) {
        super(errors.toString(), null, false, false);
        this.errors = List.copyOf(errors);
    }

    /** One thing that is wrong. */
    public BadInput(InputError error) {
        this(List.of(error));
    }

    /** What is wrong, in the order of the fields. */
    public List<InputError> errors() {
        return errors;
    }
}
