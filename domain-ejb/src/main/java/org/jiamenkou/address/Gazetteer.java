package org.jiamenkou.address;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 地名录: the places of a district, found by any of their names.
 *
 * <p>Immutable; the order in which the places are given changes nothing. Every text taken as {@code normal} is that of
 * {@link NormalText#of}; every other text is folded here. A number inside a name is found in digits and in Chinese
 * numerals (8横路, 八横路). Two streets of one name carry their 街道 in brackets, and either is found by the bare name.
 */
public final class Gazetteer {

    /**
     * A known name in a text.
     *
     * @param places the places of that name; with {@code family} the segments of the street so called
     * @param length how many characters of the text it takes
     * @param family whether no place carries the name itself: 南熏大道, where only its segments are known
     */
    public record Found(List<Place> places, int length, boolean family) {}

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::name).thenComparing(Place::code);

    private final List<Place> places;
    private final Map<String, Place> byName;
    private final NameTable names;
    private final NameTable families;
    private final NameTable subdistricts;
    private final Map<String, List<Place>> children;
    private final Doors doors;
    private final Suggestions suggestions;

    private Gazetteer(List<Place> places) {
        this.places = places;
        this.byName = places.stream().collect(Collectors.toMap(Place::name, place -> place, (first, other) -> first));
        this.names = NameTable.of(places, Spellings::of);
        this.families = NameTable.of(places, Segments::familiesOf);
        this.subdistricts = NameTable.of(places, Spellings::subdistrictsOf);
        this.children = places.stream()
                .filter(place -> place.parent() != null)
                .collect(Collectors.groupingBy(place -> NormalText.key(String.valueOf(place.parent()))));
        this.doors = new Doors(places);
        this.suggestions = new Suggestions(places, names, families);
    }

    /** The gazetteer of these places. */
    public static Gazetteer of(Collection<Place> places) {
        return new Gazetteer(places.stream().sorted(ORDER).toList());
    }

    /** All places, by name. */
    public Collection<Place> places() {
        return places;
    }

    /** The place of this canonical name. */
    public Optional<Place> get(String canonicalName) {
        return Optional.ofNullable(byName.get(canonicalName));
    }

    /** The places that carry this name or alias, however it is written; by name. */
    public List<Place> named(String anyName) {
        return at(names, names.find(NormalText.key(anyName)));
    }

    /**
     * The longest name, alias or family name the text continues with at {@code from}; null when there is none. A number
     * is never cut: in 18横路 there is no 8横路, and no name ends between two digits.
     */
    public @Nullable Found longestAt(String normal, int from) {
        Found name = found(names, normal, from, false);
        Found family = found(families, normal, from, true);
        return family != null && (name == null || family.length > name.length) ? family : name;
    }

    /**
     * The longest name of a 街道, 镇 or 乡 the text continues with at {@code from}, known as a place or from the brackets
     * of a name; its places are those it is known from. Null when there is none.
     */
    public @Nullable Found subdistrictAt(String normal, int from) {
        return found(subdistricts, normal, from, false);
    }

    /**
     * The segments of a street known by this name, in the order of their numbers: 南熏大道一段, 二段, 三段 of 南熏大道.
     * Empty when there are none; a street of that name may be known besides.
     */
    public List<Place> segmentsOf(String base) {
        return Segments.inOrder(at(families, families.find(NormalText.key(base))));
    }

    /** The places that lie in this one, by name. */
    public List<Place> childrenOf(String canonicalName) {
        return children.getOrDefault(NormalText.key(canonicalName), List.of());
    }

    /** The places whose door is this number of the street, by name. */
    public List<Place> at(String street, HouseNumber number) {
        return doors.at(street, number);
    }

    /** At most {@code limit} places somebody who has typed this much may mean, the likeliest first. */
    public List<Place> suggest(String query, int limit) {
        return suggestions.complete(NormalText.key(query), limit);
    }

    /** At most {@code limit} places whose names are near to this text and not equal to it, the nearest first. */
    public List<Place> near(String text, int limit) {
        return suggestions.near(NormalText.key(text), limit);
    }

    private @Nullable Found found(NameTable table, String normal, int from, boolean family) {
        int id = table.longestAt(normal, from);
        if (id < 0) {
            return null;
        }
        List<Place> found = at(table, id);
        return new Found(family ? Segments.inOrder(found) : found, table.length(id), family);
    }

    private List<Place> at(NameTable table, int id) {
        if (id < 0) {
            return List.of();
        }
        Place[] named = new Place[table.placeCount(id)];
        for (int n = 0; n < named.length; n++) {
            named[n] = places.get(table.place(id, n));
        }
        return List.of(named);
    }
}
