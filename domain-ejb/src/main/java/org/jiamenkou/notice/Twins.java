package org.jiamenkou.notice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiamenkou.address.NormalText;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.kernel.Coordinate;

/**
 * Homes that stand in the gazetteers of two districts of one city under one name. They count as the same home unless both
 * points are known and lie apart: a district is no filter, and rather two schools are named than a wrong one.
 */
class Twins {

    private static final double APART_METRES = 500;

    private static final Set<PlaceKind> HOMES =
            EnumSet.of(PlaceKind.COMPOUND, PlaceKind.YARD, PlaceKind.BUILDING, PlaceKind.GROUP);

    private record Home(DistrictPicture district, Place place) {}

    private final Map<String, List<DistrictPicture>> elsewhere = new HashMap<>();

    Twins(List<DistrictPicture> districts) {
        Map<String, List<Home>> named = new HashMap<>();
        for (DistrictPicture district : districts) {
            for (Place place : district.gazetteer().places()) {
                if (HOMES.contains(place.kind())) {
                    keys(place)
                            .forEach(key -> named.computeIfAbsent(city(district) + key, unseen -> new ArrayList<>())
                                    .add(new Home(district, place)));
                }
            }
        }
        named.values().stream().filter(homes -> homes.size() > 1).forEach(this::pair);
    }

    /** The other districts that know the place of that code too. */
    List<DistrictPicture> of(String placeCode) {
        return elsewhere.getOrDefault(placeCode, List.of());
    }

    private void pair(List<Home> homes) {
        for (Home one : homes) {
            for (Home other : homes) {
                if (one.district != other.district && mayBeSame(one.place, other.place)) {
                    List<DistrictPicture> known =
                            elsewhere.computeIfAbsent(one.place.code(), code -> new ArrayList<>());
                    if (!known.contains(other.district)) {
                        known.add(other.district);
                    }
                }
            }
        }
    }

    private static boolean mayBeSame(Place one, Place other) {
        Coordinate here = one.point();
        Coordinate there = other.point();
        return here == null || there == null || here.metresTo(there) <= APART_METRES;
    }

    private static Set<String> keys(Place place) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(NormalText.key(place.name()));
        place.aliases().forEach(alias -> keys.add(NormalText.key(alias)));
        return keys;
    }

    private static String city(DistrictPicture district) {
        return district.policy().province() + '|' + district.policy().city() + '|';
    }
}
