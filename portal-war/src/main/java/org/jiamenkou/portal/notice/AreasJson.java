package org.jiamenkou.portal.notice;

import java.util.List;
import org.jiamenkou.notice.MapArea;
import org.jiamenkou.portal.api.Json;

/** Drawn areas as a GeoJSON feature collection in WGS-84, the frame GeoJSON is defined in. */
public final class AreasJson {

    private AreasJson() {}

    /** The areas, one feature each. */
    public static Json of(List<MapArea> areas) {
        Json json = new Json().object().text("type", "FeatureCollection");
        json.name("features").list();
        for (MapArea area : areas) {
            json.object().text("type", "Feature").name("properties").object();
            json.text("zone", area.zone()).name("schools").list();
            area.schools().forEach(json::text);
            json.endList();
            if (area.edge() != null) {
                json.text("edge", area.edge().code());
            }
            json.endObject();
            json.name("geometry").json(area.geoJson()).endObject();
        }
        return json.endList().endObject();
    }
}
