package org.jiamenkou.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.kernel.Frame;
import org.jiamenkou.kernel.Severity;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * An outline as somebody draws or pastes it: GeoJSON (a geometry, a feature, or a collection of one), or a point a line,
 * longitude before latitude, the last joined to the first.
 *
 * @param polygon a valid polygon or several, in WGS-84, or null where the text gives none
 * @param wrong why it gives none, or null
 */
public record OutlineText(
        @Nullable Geometry polygon, @Nullable IntakeFinding wrong) {

    private static final int LONGEST = 2_000_000;

    /** No outline anybody can look at has more. */
    static final int MOST_POINTS = 20_000;

    private static final Pattern POINT =
            Pattern.compile("\\s*(-?\\d{1,3}(?:\\.\\d{1,15})?)\\s*[,， \\t]\\s*" + "(-?\\d{1,3}(?:\\.\\d{1,15})?)\\s*");

    /** Reads the text; a frame that GeoJSON declares itself counts before the one declared beside it. */
    public static OutlineText read(String text, @Nullable Frame declared) {
        try {
            if (text.length() > LONGEST) {
                throw new Unreadable("outline-too-large", Integer.toString(MOST_POINTS));
            }
            Geometry polygon = text.stripLeading().startsWith("{") ? geoJson(text, declared) : lines(text, declared);
            if (polygon.getNumPoints() > MOST_POINTS) {
                throw new Unreadable("outline-too-large", Integer.toString(MOST_POINTS));
            }
            TopologyValidationError error = new IsValidOp(polygon).getValidationError();
            if (error != null) {
                throw new Unreadable(
                        "outline-crosses-itself",
                        String.format("%.6f, %.6f", error.getCoordinate().x, error.getCoordinate().y));
            }
            return new OutlineText(polygon, null);
        } catch (Unreadable reason) {
            return new OutlineText(null, new IntakeFinding(0, null, Severity.ERROR, reason.code(), reason.arguments()));
        }
    }

    private static Geometry geoJson(String text, @Nullable Frame declared) throws Unreadable {
        if (!(Json.parse(text) instanceof Map<?, ?> top)) {
            throw new Unreadable("not-an-outline");
        }
        Object geometry = top;
        Frame frame = frame(top, declared);
        if ("FeatureCollection".equals(top.get("type"))) {
            if (!(top.get("features") instanceof List<?> features) || features.size() != 1) {
                throw new Unreadable("not-one-outline");
            }
            geometry = features.get(0);
        }
        if (geometry instanceof Map<?, ?> feature && "Feature".equals(feature.get("type"))) {
            frame = frame(feature, frame);
            geometry = feature.get("geometry");
        }
        return shape(geometry, frame);
    }

    private static @Nullable Frame frame(Map<?, ?> members, @Nullable Frame otherwise) throws Unreadable {
        Object said = members.get("frame");
        if (said == null && members.get("properties") instanceof Map<?, ?> properties) {
            said = properties.get("frame");
        }
        if (!(said instanceof String word)) {
            return otherwise;
        }
        Optional<Frame> frame = Frame.parse(word);
        return frame.orElseThrow(() -> new Unreadable("frame-unknown", word));
    }

    private static Geometry lines(String text, @Nullable Frame declared) throws Unreadable {
        List<Object> ring = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher m = POINT.matcher(line);
            if (m.matches()) {
                ring.add(List.of(Double.valueOf(m.group(1)), Double.valueOf(m.group(2))));
            } else if (!line.isBlank()) {
                throw new Unreadable("outline-line-unreadable", Integer.toString(number), line.strip());
            }
        }
        if (ring.size() < 3) {
            throw new Unreadable("outline-too-few");
        }
        if (!ring.get(0).equals(ring.get(ring.size() - 1))) {
            ring.add(ring.get(0));
        }
        return shape(Map.of("type", "Polygon", "coordinates", List.of(ring)), declared);
    }

    private static Geometry shape(@Nullable Object geometry, @Nullable Frame frame) throws Unreadable {
        if (frame == null) {
            throw new Unreadable("frame-missing");
        }
        try {
            return new GeoJsonShapes(frame).read(geometry);
        } catch (Unreadable reason) {
            throw new Unreadable("outline-" + reason.code(), reason.arguments().toArray(String[]::new));
        }
    }
}
