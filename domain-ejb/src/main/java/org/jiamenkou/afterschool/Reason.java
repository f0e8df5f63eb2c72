package org.jiamenkou.afterschool;

import java.util.List;

/**
 * Why a child cannot have a class.
 *
 * @param code the key of the words: {@code not-open} (server time, opening), {@code closed}, {@code not-joined}, {@code agreement-changed},
 *     {@code grade} (the grades it is for), {@code already}, {@code waiting} (position), {@code conflict} (weekday, title of the other class),
 *     {@code limit} (most), {@code category-limit} (name, most), {@code full}, {@code waiting-full}
 * @param arguments what the words are about
 */
public record Reason(String code, List<Object> arguments) {

    /** Copies the arguments. */
    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String code, Object... arguments) {
        return new Reason(code, List.of(arguments));
    }
}
