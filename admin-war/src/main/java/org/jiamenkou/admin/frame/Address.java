package org.jiamenkou.admin.frame;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the address of a list asks for; the same for its page and for its export. */
@FunctionalInterface
public interface Address {

    /** The parameter of that name; empty for none. */
    String text(String name);

    /** The parameter as a code: letters, digits, dots and dashes. */
    default String code(String name) {
        return text(name).replaceAll("[^\\p{Alnum}._/-]", "");
    }

    /** The parameter as a number; the other one where it is none. */
    default int number(String name, int otherwise) {
        String said = text(name);
        return said.matches("\\d{1,9}") ? Integer.parseInt(said) : otherwise;
    }

    /** The parameter as a constant; null where it is none. */
    default <E extends Enum<E>> @Nullable E maybe(Class<E> type, String name) {
        String said = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(said))
                .findFirst()
                .orElse(null);
    }

    /** The parameter as a constant; the other one where it is none. */
    default <E extends Enum<E>> E one(Class<E> type, String name, E otherwise) {
        E said = maybe(type, name);
        return said == null ? otherwise : said;
    }
}
