package org.jiamenkou.intake;

import java.util.List;

/** A file that cannot be trusted as a whole, and why. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    private final transient List<String> arguments;

    Unreadable(String code, String... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    String code() {
        return code;
    }

    List<String> arguments() {
        return arguments;
    }
}
