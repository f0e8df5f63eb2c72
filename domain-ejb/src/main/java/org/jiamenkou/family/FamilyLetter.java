package org.jiamenkou.family;

import java.util.List;

/**
 * Something to tell every guardian of a child who may do everything.
 *
 * @param child the code of the child
 * @param key the same for the same news; holds no personal data
 * @param template a key of the letters of {@code message}
 * @param arguments what its words are about; the first is best the child's name, masked
 */
public record FamilyLetter(String child, String key, String template, List<String> arguments) {

    /** Copies the arguments. */
    public FamilyLetter {
        arguments = List.copyOf(arguments);
    }
}
