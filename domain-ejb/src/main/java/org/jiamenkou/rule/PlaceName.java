package org.jiamenkou.rule;

import java.util.List;
import org.jiamenkou.address.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * A place as a sentence names it.
 *
 * @param kind what sort of thing it is, by the ending of its name
 * @param name its name, normalised
 * @param aliases further names the sentence gives in brackets
 * @param within the place the sentence puts it in, or null
 */
public record PlaceName(
        PlaceKind kind,
        String name,
        List<String> aliases,
        @Nullable String within) {

    /** Copies the aliases. */
    public PlaceName {
        aliases = List.copyOf(aliases);
    }
}
