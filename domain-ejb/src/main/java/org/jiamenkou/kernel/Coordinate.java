package org.jiamenkou.kernel;

/**
 * A point on earth in the one frame everything is stored in, WGS-84 (CGCS2000 differs by centimetres).
 *
 * @param lat latitude in degrees, −90 to 90
 * @param lon longitude in degrees, −180 to 180
 */
public record Coordinate(double lat, double lon) {

    private static final double METRES_PER_DEGREE = 111_320;

    /** Refuses values outside the globe and anything that is not a number. */
    public Coordinate {
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException("not a coordinate: " + lat + ", " + lon);
        }
    }

    /** Distance in metres on the plane that touches the globe here: good to a few per mille within a district. */
    public double metresTo(Coordinate other) {
        double dLat = (other.lat - lat) * METRES_PER_DEGREE;
        double dLon = (other.lon - lon) * METRES_PER_DEGREE * Math.cos(Math.toRadians(lat));
        return Math.hypot(dLat, dLon);
    }
}
