package org.jiamenkou.zone;

import org.jiamenkou.address.Details;
import org.jiamenkou.address.Place;

/**
 * One way of looking at an address: a place, and what is known of the spot within it.
 *
 * @param place the place
 * @param details number, group, building … within it
 * @param origin how it comes to be part of the address
 */
record Facet(Place place, Details details, Origin origin) {

    /** How a place comes to be part of an address. */
    enum Origin {
        /** It was typed. */
        TYPED,
        /** What was typed lies in it. */
        AROUND,
        /** The register knows it at the door that was typed, or the door of the place that was typed. */
        REGISTERED
    }

    boolean isTyped() {
        return origin == Origin.TYPED;
    }

    Facet with(Details more) {
        return new Facet(place, more, origin);
    }
}
