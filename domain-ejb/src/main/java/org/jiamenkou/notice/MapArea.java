package org.jiamenkou.notice;

import java.util.List;
import org.jiamenkou.rule.EdgePolicy;
import org.jspecify.annotations.Nullable;

/**
 * A drawn area, for a map.
 *
 * @param zone the zone's name
 * @param schools the codes of its schools
 * @param geoJson its outline as a GeoJSON geometry in WGS-84
 * @param edge to whom its edge belongs, or null where nobody has said
 */
public record MapArea(
        String zone,
        List<String> schools,
        String geoJson,
        @Nullable EdgePolicy edge) {

    /** Copies the schools. */
    public MapArea {
        schools = List.copyOf(schools);
    }
}
