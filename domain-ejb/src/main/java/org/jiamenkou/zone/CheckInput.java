package org.jiamenkou.zone;

import java.util.List;
import java.util.function.Function;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.address.Place;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * What is checked before a notice is published, and against what.
 *
 * @param year the admission year: rules that do not hold in it are left aside
 * @param zones the zones of the notice
 * @param gazetteer every place known, those of the notice among them
 * @param register the district's own list of places, or null when it has none
 * @param schools the schools of the district and stage; none when they are not known
 * @param district the polygon of the district, or null
 * @param answers what a place by itself leads to, or null when nobody can be asked
 */
public record CheckInput(
        SchoolYear year,
        List<Zone> zones,
        Gazetteer gazetteer,
        @Nullable Gazetteer register,
        List<KnownSchool> schools,
        @Nullable Geometry district,
        @Nullable Function<Place, Outcome> answers) {

    /** A school of the district, and where it stands. */
    public record KnownSchool(
            String code, String name, @Nullable Coordinate point) {}

    /** Copies the lists. */
    public CheckInput {
        zones = List.copyOf(zones);
        schools = List.copyOf(schools);
    }

    /** The notice alone. */
    public static CheckInput of(SchoolYear year, List<Zone> zones, Gazetteer gazetteer) {
        return new CheckInput(year, zones, gazetteer, null, List.of(), null, null);
    }

    /** A text that can be asked, with every place it knows. */
    public static CheckInput of(ZoneMap map) {
        return of(map.revision().year(), map.zones(), map.gazetteer())
                .asking(place ->
                        map.answer(new Question(place.name(), place.point())).outcome());
    }

    /** The same, with the district's own list of places. */
    public CheckInput against(Gazetteer list) {
        return new CheckInput(year, zones, gazetteer, list, schools, district, answers);
    }

    /** The same, with the schools of the district. */
    public CheckInput with(List<KnownSchool> known) {
        return new CheckInput(year, zones, gazetteer, register, known, district, answers);
    }

    /** The same, with the polygon of the district. */
    public CheckInput within(Geometry polygon) {
        return new CheckInput(year, zones, gazetteer, register, schools, polygon, answers);
    }

    /** The same, with somebody to ask. */
    public CheckInput asking(Function<Place, Outcome> asked) {
        return new CheckInput(year, zones, gazetteer, register, schools, district, asked);
    }
}
