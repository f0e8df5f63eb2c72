package org.jiamenkou.intake;

import java.util.List;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.kernel.Coordinate;
import org.jspecify.annotations.Nullable;

/**
 * A place of a district's list.
 *
 * @param row its row, from 1
 * @param kind what sort of thing it is
 * @param name its name, as written
 * @param aliases its other names
 * @param parent the community it lies in, or else the street office, or null
 * @param door where it stands on a street, or null
 * @param point where it is, or null
 */
public record IntakePlace(
        int row,
        PlaceKind kind,
        String name,
        List<String> aliases,
        @Nullable String parent,
        Place.@Nullable Door door,
        @Nullable Coordinate point) {

    /** Copies the aliases. */
    public IntakePlace {
        aliases = List.copyOf(aliases);
    }

    /** The place as the district of that code knows it. */
    public Place of(String district) {
        return new Place(Place.codeOf(district, name), kind, name, aliases, parent, door, point);
    }
}
