package org.jiamenkou.address;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Which places stand at which number of a street. */
final class Doors {

    private final Map<String, List<Place>> byStreet;

    /** Takes the places in the order in which they are given back. */
    Doors(List<Place> places) {
        byStreet = places.stream()
                .filter(place -> place.door() != null)
                .sorted(Comparator.comparing(Doors::number))
                .collect(Collectors.groupingBy(Doors::street, Collectors.toUnmodifiableList()));
    }

    /** The places at exactly this number. */
    List<Place> at(String street, HouseNumber number) {
        List<Place> doors = byStreet.getOrDefault(NormalText.key(street), List.of());
        int from = before(doors, number);
        int to = from;
        while (to < doors.size() && number(doors.get(to)).equals(number)) {
            to++;
        }
        return doors.subList(from, to);
    }

    private static int before(List<Place> doors, HouseNumber number) {
        int low = 0;
        int high = doors.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (number(doors.get(middle)).compareTo(number) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static HouseNumber number(Place place) {
        return door(place).number();
    }

    private static String street(Place place) {
        return NormalText.key(door(place).street());
    }

    private static Place.Door door(Place place) {
        return Objects.requireNonNull(place.door());
    }
}
