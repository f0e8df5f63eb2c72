package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.kernel.Coordinate;
import org.jspecify.annotations.Nullable;

/**
 * Everything known of an address, and what is supposed of it while alternatives are tried.
 *
 * @param facets the ways of looking at it
 * @param persons the class of persons asked for, or null
 * @param personsKnown whether the class is known: then a rule for another class does not hold
 * @param point where it is, or null
 * @param supposed by the id of an entry: areas supposed to contain it (TRUE) or not (FALSE)
 */
record Situation(
        List<Facet> facets,
        @Nullable PersonClass persons,
        boolean personsKnown,
        @Nullable Coordinate point,
        Map<Integer, Boolean> supposed) {

    /** Copies nothing: built once, read often. */
    Situation with(Facet old, Facet replacement) {
        List<Facet> next = new ArrayList<>(facets);
        next.replaceAll(facet -> facet == old ? replacement : facet);
        return new Situation(next, persons, personsKnown, point, supposed);
    }

    Situation supposing(@Nullable PersonClass one) {
        return new Situation(facets, one, true, point, supposed);
    }

    /** Supposes the spot inside the first area and outside the others; outside all when it is null. */
    Situation inside(@Nullable Entry area, List<Entry> areas) {
        Map<Integer, Boolean> next = new HashMap<>(supposed);
        areas.forEach(other -> next.put(other.id(), area != null && other.id() == area.id()));
        return new Situation(facets, persons, personsKnown, point, next);
    }
}
