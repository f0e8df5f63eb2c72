package org.jiamenkou.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.rule.PlaceName;
import org.jspecify.annotations.Nullable;

/** The places of one district, by name, while a text or a list of places is taken in. */
class PlaceRegister {

    private static final String INSERT =
            "insert into place (code, district_code, name, kind, registered) values (?, ?, ?, ?, false)";

    private static final String REGISTER = "update place set kind = ?, parent_code = ?, door_street = ?,"
            + " door_number = ?, door_sub = ?, lat = ?, lon = ?, registered = true where code = ?";

    private final Sql sql;
    private final String district;
    private final Map<String, String> codes = new HashMap<>();
    private int entered;

    PlaceRegister(Sql sql, String district) {
        this.sql = sql;
        this.district = district;
        sql.query(
                "select name, code from place where district_code = ?",
                row -> codes.put(row.getString(1), row.getString(2)),
                district);
    }

    /** Enters the places nobody knew yet, and gives the code of each of them by name. */
    Map<String, String> enter(Collection<PlaceName> places) {
        List<PlaceName> unseen = new ArrayList<>();
        Map<String, String> given = new LinkedHashMap<>();
        for (PlaceName place : places) {
            String code = codes.computeIfAbsent(place.name(), name -> {
                unseen.add(place);
                return Place.codeOf(district, name);
            });
            given.put(place.name(), code);
        }
        sql.batch(INSERT, batch -> {
            for (PlaceName place : unseen) {
                batch.add(
                        Place.codeOf(district, place.name()),
                        district,
                        place.name(),
                        place.kind().name());
            }
        });
        entered += unseen.size();
        return given;
    }

    /** Enters the district's own list: what it says of a place replaces what was known. */
    void register(Collection<Place> list) {
        Map<String, PlaceName> named = new LinkedHashMap<>();
        for (Place place : list) {
            named.put(place.name(), new PlaceName(place.kind(), place.name(), List.of(), null));
        }
        for (Place place : list) {
            String parent = place.parent();
            if (parent != null) {
                named.putIfAbsent(parent, new PlaceName(PlaceKind.COMMUNITY, parent, List.of(), null));
            }
        }
        Map<String, String> given = enter(named.values());
        sql.batch(REGISTER, batch -> {
            for (Place place : list) {
                batch.add(values(place, given));
            }
        });
        sql.batch("insert ignore into place_name (place_code, name, kind) values (?, ?, 'ALIAS')", batch -> {
            for (Place place : list) {
                for (String alias : place.aliases()) {
                    batch.add(given.get(place.name()), alias);
                }
            }
        });
    }

    private static @Nullable Object[] values(Place place, Map<String, String> codes) {
        Place.Door door = place.door();
        Coordinate point = place.point();
        String parent = place.parent();
        return new @Nullable Object[] {
            place.kind().name(),
            parent == null ? null : codes.get(parent),
            door == null ? null : door.street(),
            door == null ? null : door.number().number(),
            door == null ? null : door.number().sub(),
            point == null ? null : point.lat(),
            point == null ? null : point.lon(),
            codes.get(place.name())
        };
    }

    /** How many places nobody knew before. */
    int entered() {
        return entered;
    }
}
