package org.jiamenkou.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal: the rules say no. It carries a reason code, which the pages turn into words, and the arguments of those
 * words; it rolls the transaction back and reaches the caller as itself.
 */
@ApplicationException(rollback = true)
public abstract class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    private final transient List<Object> arguments;

    /** A refusal for the reason {@code code} about the given arguments. */
    protected DomainException(String code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** The reason, lower case with dashes: the key of the words shown. */
    public String code() {
        return code;
    }

    /** What the words are about. */
    public List<Object> arguments() {
        return arguments;
    }
}
