package org.jiamenkou.notice;

import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.address.Territory;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.school.DistrictPolicy;
import org.jiamenkou.zone.ZoneMap;

/** Draws the map of a revision from its rows. */
class MapDrawer {

    private final DistrictPolicy district;
    private final Gazetteer gazetteer;
    private final Territory territory;
    private final TextReader texts;

    MapDrawer(Sql sql, DistrictPolicy district, Gazetteer gazetteer) {
        this.district = district;
        this.gazetteer = gazetteer;
        this.territory = Territory.of(district.province(), district.city(), district.name());
        this.texts = new TextReader(sql);
    }

    /** The map of a revision of that district, among the places this was given. */
    ZoneMap draw(NoticeRevision revision) {
        return ZoneMap.of(
                revision.named(), texts.zones(revision.id()), gazetteer, territory, district.boundaryMetres());
    }
}
