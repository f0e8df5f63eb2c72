package org.jiamenkou.portal.api;

import java.util.List;

/**
 * One thing wrong with what was sent.
 *
 * @param field the parameter it is about
 * @param code what is wrong with it; the words stand under {@code input.<field>.<code>}
 * @param arguments what the words are about
 */
public record InputError(String field, String code, List<Object> arguments) {

    /** Copies the arguments. */
    public InputError {
        arguments = List.copyOf(arguments);
    }

    /** An error about that field. */
    public static InputError of(String field, String code, Object... arguments) {
        return new InputError(field, code, List.of(arguments));
    }

    /** The key of the words that tell it. */
    public String key() {
        return "input." + field + "." + code;
    }
}
