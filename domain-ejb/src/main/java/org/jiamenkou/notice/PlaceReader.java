package org.jiamenkou.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Reads the places of a district: those of its register, and those the texts in question name. What only a draft says of
 * a place is known to that draft alone.
 */
class PlaceReader {

    private static final String SPEAKING = "(r.state = 'PUBLISHED' or r.id = ?)";

    private static final String PLACES = "select p.code, p.kind, p.name, q.name, p.door_street, p.door_number,"
            + " p.door_sub, p.lat, p.lon from place p left join place q on q.code = p.parent_code"
            + " where p.district_code = ? and (p.registered or exists (select 1 from place_mention m"
            + " join notice_revision r on r.id = m.revision_id where m.place_code = p.code and " + SPEAKING + "))";

    private static final String MENTIONS = "select m.place_code, m.aliases, q.name from place_mention m"
            + " join notice_revision r on r.id = m.revision_id join notice n on n.code = r.notice_code"
            + " left join place q on q.code = m.parent_code"
            + " where n.district_code = ? and " + SPEAKING
            + " and (m.aliases is not null or m.parent_code is not null) order by r.id, m.place_code";

    private static final String NAMES = "select n.place_code, n.name from place_name n"
            + " join place p on p.code = n.place_code where p.district_code = ?";

    private final Sql sql;
    private final String district;
    private final Map<String, Set<String>> aliases = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    PlaceReader(Sql sql, String district) {
        this.sql = sql;
        this.district = district;
    }

    /** The places families may name today. */
    Gazetteer published() {
        return with(0);
    }

    /** The same, with the places of an open revision. */
    Gazetteer with(long revision) {
        names();
        sql.query(MENTIONS, this::mention, district, revision);
        return Gazetteer.of(places(PLACES, district, revision));
    }

    /** The district's own list of places; null when it has none. */
    @Nullable
    Gazetteer register() {
        names();
        List<Place> places = places(PLACES + " and p.registered", district, 0L);
        return places.isEmpty() ? null : Gazetteer.of(places);
    }

    private void names() {
        aliases.clear();
        parents.clear();
        sql.query(
                NAMES,
                row -> aliases.computeIfAbsent(row.getString(1), code -> new LinkedHashSet<>())
                        .add(row.getString(2)),
                district);
    }

    private List<Place> places(String statement, Object... values) {
        List<Place> places = new ArrayList<>();
        sql.query(statement, row -> places.add(place(row)), values);
        return places;
    }

    private void mention(ResultSet row) throws SQLException {
        String code = row.getString(1);
        String named = row.getString(2);
        if (named != null) {
            aliases.computeIfAbsent(code, place -> new LinkedHashSet<>()).addAll(List.of(named.split("\n")));
        }
        String parent = row.getString(3);
        if (parent != null) {
            parents.putIfAbsent(code, parent);
        }
    }

    private Place place(ResultSet row) throws SQLException {
        String code = row.getString(1);
        String parent = row.getString(4);
        String street = row.getString(5);
        return new Place(
                code,
                PlaceKind.valueOf(row.getString(2)),
                row.getString(3),
                List.copyOf(aliases.getOrDefault(code, Set.of())),
                parent == null ? parents.get(code) : parent,
                street == null ? null : new Place.Door(street, new HouseNumber(row.getInt(6), row.getInt(7))),
                point(row));
    }

    private static @Nullable Coordinate point(ResultSet row) throws SQLException {
        double lat = row.getDouble(8);
        return row.wasNull() ? null : new Coordinate(lat, row.getDouble(9));
    }
}
