package org.jiamenkou.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jiamenkou.zone.ServedSchool;
import org.jiamenkou.zone.Zone;
import org.jiamenkou.zone.ZoneMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Writes drawn areas as GeoJSON. */
final class MapAreas {

    private MapAreas() {}

    static List<MapArea> of(ZoneMap map) {
        List<MapArea> areas = new ArrayList<>();
        for (Zone zone : map.zones()) {
            List<String> schools =
                    zone.schools().stream().map(ServedSchool::code).toList();
            for (Zone.Clause clause : zone.clauses()) {
                if (clause.polygon() != null) {
                    areas.add(new MapArea(zone.name(), schools, geoJson(clause.polygon()), clause.edge()));
                }
            }
        }
        return areas;
    }

    static String geoJson(Geometry geometry) {
        StringBuilder json = new StringBuilder("{\"type\":\"MultiPolygon\",\"coordinates\":[");
        String separator = "";
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon) {
                json.append(separator);
                write(json, polygon);
                separator = ",";
            }
        }
        return json.append("]}").toString();
    }

    private static void write(StringBuilder json, Polygon polygon) {
        json.append('[');
        write(json, polygon.getExteriorRing().getCoordinates());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            json.append(',');
            write(json, polygon.getInteriorRingN(i).getCoordinates());
        }
        json.append(']');
    }

    private static void write(StringBuilder json, Coordinate[] ring) {
        json.append('[');
        for (int i = 0; i < ring.length; i++) {
            json.append(i == 0 ? "" : ",").append(String.format(Locale.ROOT, "[%.6f,%.6f]", ring[i].x, ring[i].y));
        }
        json.append(']');
    }
}
