package org.jiamenkou.notice;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Where the places are that a family can leave from: those of one point, not streets, communities or villages. */
class Spots {

    private static final Set<PlaceKind> ONE_POINT =
            EnumSet.of(PlaceKind.COMPOUND, PlaceKind.YARD, PlaceKind.BUILDING, PlaceKind.GROUP, PlaceKind.LANDMARK);

    private final Map<String, Spot> byPlace = new HashMap<>();

    Spots(List<DistrictPicture> districts) {
        for (DistrictPicture district : districts) {
            district.gazetteer().places().forEach(this::note);
        }
    }

    /** The spot of the place of that code, or null. */
    @Nullable
    Spot of(String placeCode) {
        return byPlace.get(placeCode);
    }

    private void note(Place place) {
        if (place.point() != null && ONE_POINT.contains(place.kind())) {
            byPlace.put(place.code(), new Spot(place.code(), place.name(), place.point()));
        }
    }
}
