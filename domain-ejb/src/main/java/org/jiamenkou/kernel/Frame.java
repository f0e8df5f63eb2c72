package org.jiamenkou.kernel;

import java.util.Locale;
import java.util.Optional;

/**
 * 坐标系: the frame coordinates come in. China's public maps are shifted: GCJ-02 lies some 450–560 m off WGS-84,
 * enough to change the school, so that no point is taken without its frame.
 */
public enum Frame {
    /** WGS-84, as GPS gives it. */
    WGS84,
    /** CGCS2000, the national frame; equal to WGS-84 within centimetres. */
    CGCS2000,
    /** GCJ-02, the shifted frame of public map services in China. */
    GCJ02;

    private static final double EARTH_RADIUS = 6_378_245.0;
    private static final double ECCENTRICITY_SQUARED = 0.006_693_421_622_965_943;

    /** Reads {@code WGS84}, {@code WGS-84}, {@code CGCS2000}, {@code GCJ-02}, …; empty for anything else. */
    public static Optional<Frame> parse(String text) {
        return switch (text.strip().toUpperCase(Locale.ROOT).replace("-", "").replace("_", "")) {
            case "WGS84", "EPSG:4326" -> Optional.of(WGS84);
            case "CGCS2000", "EPSG:4490" -> Optional.of(CGCS2000);
            case "GCJ02" -> Optional.of(GCJ02);
            default -> Optional.empty();
        };
    }

    /** The point in the stored frame. */
    public Coordinate toStored(double lat, double lon) {
        if (this != GCJ02) {
            return new Coordinate(lat, lon);
        }
        double guessLat = lat;
        double guessLon = lon;
        for (int i = 0; i < 4; i++) {
            Coordinate shifted = shift(guessLat, guessLon);
            guessLat += lat - shifted.lat();
            guessLon += lon - shifted.lon();
        }
        return new Coordinate(guessLat, guessLon);
    }

    /** A stored point as this frame gives it. */
    public Coordinate fromStored(Coordinate stored) {
        return this == GCJ02 ? shift(stored.lat(), stored.lon()) : stored;
    }

    private static Coordinate shift(double lat, double lon) {
        double x = lon - 105;
        double y = lat - 35;
        double rad = Math.toRadians(lat);
        double root = 1 - ECCENTRICITY_SQUARED * Math.sin(rad) * Math.sin(rad);
        double perLat = EARTH_RADIUS * (1 - ECCENTRICITY_SQUARED) / (root * Math.sqrt(root));
        double perLon = EARTH_RADIUS / Math.sqrt(root) * Math.cos(rad);
        return new Coordinate(
                lat + Math.toDegrees(northing(x, y) / perLat), lon + Math.toDegrees(easting(x, y) / perLon));
    }

    private static double northing(double x, double y) {
        double base = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
        return base + wave(20, 6 * x, 20, 2 * x) + wave(20, y, 40, y / 3) + wave(160, y / 12, 320, y / 30);
    }

    private static double easting(double x, double y) {
        double base = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
        return base + wave(20, 6 * x, 20, 2 * x) + wave(20, x, 40, x / 3) + wave(150, x / 12, 300, x / 30);
    }

    private static double wave(double a, double p, double b, double q) {
        return (a * Math.sin(p * Math.PI) + b * Math.sin(q * Math.PI)) * 2 / 3;
    }
}
