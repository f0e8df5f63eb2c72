package org.jiamenkou.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiamenkou.kernel.Frame;
import org.jiamenkou.rule.EdgePolicy;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** The areas of a GeoJSON file. Its frame must be declared: half a kilometre of shift changes the school. */
final class GeoJsonAreas {

    private final IntakeOptions options;

    private final Tally tally;

    private final Harvest harvest;

    GeoJsonAreas(IntakeOptions options, Tally tally, Harvest harvest) {
        this.options = options;
        this.tally = tally;
        this.harvest = harvest;
    }

    void read(String text) throws Unreadable {
        harvest.format = "geojson";
        if (!(Json.parse(text) instanceof Map<?, ?> collection)
                || !"FeatureCollection".equals(collection.get("type"))
                || !(collection.get("features") instanceof List<?> features)) {
            throw new Unreadable("not-a-feature-collection");
        }
        harvest.shape = Shape.AREAS;
        if (features.size() > options.maxRows()) {
            throw new Unreadable("too-many-rows", Integer.toString(options.maxRows()));
        }
        GeoJsonShapes shapes = new GeoJsonShapes(frameOf(collection));
        int number = 0;
        for (Object feature : features) {
            number++;
            tally.row();
            read(number, feature instanceof Map<?, ?> members ? members : Map.of(), shapes);
        }
    }

    private Frame frameOf(Map<?, ?> collection) throws Unreadable {
        String declared = property(collection, "frame", "坐标系");
        if (declared == null && collection.get("properties") instanceof Map<?, ?> more) {
            declared = property(more, "frame", "坐标系");
        }
        if (declared != null) {
            String word = declared;
            return Frame.parse(word).orElseThrow(() -> new Unreadable("frame-unknown", word));
        }
        return Optional.ofNullable(options.frame()).orElseThrow(() -> new Unreadable("frame-missing"));
    }

    private void read(int number, Map<?, ?> feature, GeoJsonShapes shapes) {
        Map<?, ?> properties = feature.get("properties") instanceof Map<?, ?> members ? members : Map.of();
        String school = property(properties, "school", "学校");
        if (school == null) {
            tally.refuse(number, null, "area-without-school");
            return;
        }
        try {
            Geometry polygon = shapes.read(feature.get("geometry"));
            TopologyValidationError error = new IsValidOp(polygon).getValidationError();
            if (error != null) {
                tally.refuse(number, null, crosses(error) ? "area-invalid" : "area-rings", school, place(error));
                return;
            }
            keep(number, school, properties, polygon);
        } catch (Unreadable reason) {
            String[] arguments = Stream.concat(Stream.of(school), reason.arguments().stream())
                    .toArray(String[]::new);
            tally.refuse(number, null, reason.code(), arguments);
        }
    }

    private void keep(int number, String school, Map<?, ?> properties, Geometry polygon) {
        String edge = property(properties, "edge", "edgePolicy", "edge_policy", "边界");
        Optional<EdgePolicy> policy = edge == null ? Optional.empty() : EdgePolicy.parse(edge);
        if (policy.isEmpty()) {
            tally.warn(number, null, "edge-policy-missing", school, edge == null ? "" : edge);
        }
        String name = property(properties, "name", "名称", "片区");
        harvest.areas.add(new IntakeArea(number, school, name, policy.orElse(null), polygon));
    }

    private static boolean crosses(TopologyValidationError error) {
        return error.getErrorType() == TopologyValidationError.SELF_INTERSECTION
                || error.getErrorType() == TopologyValidationError.RING_SELF_INTERSECTION;
    }

    private static String place(TopologyValidationError error) {
        return String.format("%.6f, %.6f", error.getCoordinate().y, error.getCoordinate().x);
    }

    private static @Nullable String property(Map<?, ?> members, String... names) {
        for (String name : names) {
            if (members.get(name) instanceof String text && !text.isBlank()) {
                return text.strip();
            }
        }
        return null;
    }
}
