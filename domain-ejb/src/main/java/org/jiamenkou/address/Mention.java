package org.jiamenkou.address;

import java.util.List;
import org.jiamenkou.kernel.Span;

/**
 * A known name in an address, with what stands behind it.
 *
 * @param name the name as it was read
 * @param places the places of that name; with {@code family} the segments of the street so called
 * @param family whether only segments of the street are known (南熏大道: 一段, 二段, 三段)
 * @param details what stands behind it
 * @param span where the name stands in the typed text
 */
public record Mention(String name, List<Place> places, boolean family, Details details, Span span) {

    /** Copies the places. */
    public Mention {
        places = List.copyOf(places);
    }

    Mention with(Details more) {
        return new Mention(name, places, family, more, span);
    }
}
