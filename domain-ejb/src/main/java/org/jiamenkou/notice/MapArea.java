package org.jiamenkou.notice;

import java.util.List;

/**
 * A drawn area, for a map.
 *
 * @param zone the zone's name
 * @param schools the codes of its schools
 * @param geoJson its outline as a GeoJSON geometry in WGS-84
 */
public record MapArea(String zone, List<String> schools, String geoJson) {

    /** Copies the schools. */
    public MapArea {
        schools = List.copyOf(schools);
    }
}
