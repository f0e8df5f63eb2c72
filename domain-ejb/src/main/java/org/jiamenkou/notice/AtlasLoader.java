package org.jiamenkou.notice;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.school.DistrictPolicy;
import org.jiamenkou.school.Schools;
import org.jiamenkou.zone.ZoneMap;

/** Draws an atlas from the database, district by district, keeping the pictures of those where nothing changed. */
class AtlasLoader {

    private static final String PARTLY_READ = "select s.text from sentence s"
            + " join notice_revision r on r.id = s.revision_id join notice n on n.code = r.notice_code"
            + " where r.state = 'PUBLISHED' and n.district_code = ? and s.unread is not null";

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
        Gazetteer gazetteer = new PlaceReader(sql, policy.code()).published();
        MapDrawer drawer = new MapDrawer(sql, policy, gazetteer);
        List<ZoneMap> maps = new NoticeStore(em)
                .list(policy.code(), RevisionState.PUBLISHED).stream()
                        .map(drawer::draw)
                        .toList();
        return new DistrictPicture(policy, version, gazetteer, maps, partlyRead(policy.code()));
    }

    private Set<String> partlyRead(String district) {
        Set<String> sentences = new HashSet<>();
        sql.query(PARTLY_READ, row -> sentences.add(row.getString(1)), district);
        return sentences;
    }
}
