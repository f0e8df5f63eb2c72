package org.jiamenkou.notice;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.address.Territory;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.school.DistrictPolicy;
import org.jiamenkou.school.Schools;
import org.jiamenkou.zone.ZoneMap;
import org.jspecify.annotations.Nullable;

/** Draws an atlas from the database, district by district, keeping the pictures of those where nothing changed. */
class AtlasLoader {

    private static final String PLACES = "select p.code, p.kind, p.name, q.name, p.door_street, p.door_number,"
            + " p.door_sub, p.lat, p.lon from place p left join place q on q.code = p.parent_code"
            + " where p.district_code = ? and (p.registered or exists (select 1 from place_mention m"
            + " join notice_revision r on r.id = m.revision_id where m.place_code = p.code and r.state = 'PUBLISHED'))"
            + " order by p.name";

    private static final String MENTIONS = "select m.place_code, m.aliases, q.name from place_mention m"
            + " join notice_revision r on r.id = m.revision_id join notice n on n.code = r.notice_code"
            + " left join place q on q.code = m.parent_code"
            + " where n.district_code = ? and r.state = 'PUBLISHED'"
            + " and (m.aliases is not null or m.parent_code is not null) order by r.id, m.place_code";

    private final EntityManager em;
    private final Clock clock;
    private final Sql sql;

    AtlasLoader(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
        this.sql = new Sql(em);
    }

    /** The atlas of now; {@code old} itself when nothing has changed since. */
    Atlas refresh(Atlas old) {
        Map<String, Long> versions = new HashMap<>();
        sql.query(
                "select district_code, version from atlas_version",
                row -> versions.put(row.getString(1), row.getLong(2)));
        List<DistrictPicture> pictures = new ArrayList<>();
        boolean changed = false;
        for (DistrictPolicy policy : new Schools(em, clock).policies()) {
            long version = versions.getOrDefault(policy.code(), 0L);
            DistrictPicture kept = old.find(policy.code())
                    .filter(picture ->
                            picture.version() == version && picture.policy().equals(policy))
                    .orElse(null);
            changed |= kept == null;
            pictures.add(kept == null ? draw(policy, version) : kept);
        }
        return changed || pictures.size() != old.districts().size() ? new Atlas(pictures) : old;
    }

    private DistrictPicture draw(DistrictPolicy policy, long version) {
        Gazetteer gazetteer = Gazetteer.of(places(policy.code()));
        Territory territory = Territory.of(policy.province(), policy.city(), policy.name());
        TextReader reader = new TextReader(sql);
        List<ZoneMap> maps = new NoticeStore(em)
                .list(policy.code(), RevisionState.PUBLISHED).stream()
                        .map(revision -> ZoneMap.of(
                                revision.named(),
                                reader.zones(revision.id()),
                                gazetteer,
                                territory,
                                policy.boundaryMetres()))
                        .toList();
        return new DistrictPicture(policy, version, gazetteer, maps);
    }

    private List<Place> places(String district) {
        Map<String, Set<String>> aliases = new HashMap<>();
        Map<String, String> parents = new HashMap<>();
        sql.query(
                "select n.place_code, n.name from place_name n join place p on p.code = n.place_code"
                        + " where p.district_code = ?",
                row -> aliases.computeIfAbsent(row.getString(1), code -> new LinkedHashSet<>())
                        .add(row.getString(2)),
                district);
        sql.query(MENTIONS, row -> mention(row, aliases, parents), district);
        Map<String, Place> places = new LinkedHashMap<>();
        sql.query(PLACES, row -> places.put(row.getString(1), place(row, aliases, parents)), district);
        return List.copyOf(places.values());
    }

    private static void mention(ResultSet row, Map<String, Set<String>> aliases, Map<String, String> parents)
            throws SQLException {
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

    private static Place place(ResultSet row, Map<String, Set<String>> aliases, Map<String, String> parents)
            throws SQLException {
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
