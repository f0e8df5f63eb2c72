package org.jiamenkou.message;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell somebody.
 *
 * @param key the same for the same news: it is sent once, however often it is put in; holds codes and no personal data
 * @param phone the mobile number, eleven digits
 * @param language {@code zh} or {@code en}
 * @param template which words, a key of the bundle {@code letters}
 * @param arguments what the words are about
 * @param until when it is of no use any more, or null
 */
public record Letter(
        String key,
        String phone,
        String language,
        String template,
        List<String> arguments,
        @Nullable Instant until) {

    /** Copies the arguments. */
    public Letter {
        arguments = List.copyOf(arguments);
    }

    /** A letter that is of use whenever it comes. */
    public Letter(String key, String phone, String language, String template, List<String> arguments) {
        this(key, phone, language, template, arguments, null);
    }
}
