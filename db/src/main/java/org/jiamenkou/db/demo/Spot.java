package org.jiamenkou.db.demo;

import java.util.Locale;

/**
 * A point of the plane the district lies on.
 *
 * @param x metres east of the district's south-west corner
 * @param y metres north of it
 */
record Spot(double x, double y) {

    /** The frame of every coordinate written. */
    static final String FRAME = "CGCS2000";

    /** The south-west corner: sand dunes, tens of kilometres from any house. */
    private static final double LAT = 40.30;

    private static final double LON = 101.60;
    private static final double METRES_PER_DEGREE = 111_320;

    /** Latitude in degrees, to the decimetre. */
    String lat() {
        return degrees(LAT + y / METRES_PER_DEGREE);
    }

    /** Longitude in degrees, to the decimetre. */
    String lon() {
        return degrees(LON + x / (METRES_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(LAT))));
    }

    Spot moved(double dx, double dy) {
        return new Spot(x + dx, y + dy);
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
