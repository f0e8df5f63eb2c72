package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.kernel.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * The edge of a drawn area, asked whether it goes around a point and whether it comes within so many metres of it. The
 * edge is kept in short runs with a box around each, so that of a long edge only the runs nearby are looked at.
 */
final class Outline {

    private static final double METRES_PER_DEGREE = 111_320;
    private static final int RUN = 12;

    private final double[][] runs;
    private final Envelope[] boxes;

    Outline(Geometry polygon) {
        List<double[]> parts = new ArrayList<>();
        for (Object line : LinearComponentExtracter.getLines(polygon.getBoundary())) {
            cut((LineString) line, parts);
        }
        runs = parts.toArray(double[][]::new);
        boxes = parts.stream().map(Outline::box).toArray(Envelope[]::new);
    }

    /**
     * Whether the area lies around the point: a ray to the east crosses the edge an odd number of times. A point on the
     * edge itself may come out either way.
     */
    boolean isAround(Coordinate point) {
        boolean around = false;
        for (int i = 0; i < runs.length; i++) {
            Envelope box = boxes[i];
            if (point.lat() >= box.getMinY() && point.lat() <= box.getMaxY() && point.lon() <= box.getMaxX()) {
                around ^= crossesOdd(runs[i], point, point.lon() < box.getMinX());
            }
        }
        return around;
    }

    /** Whether the point is at most so many metres away, measured on the plane that touches the globe at the point. */
    boolean isWithin(double metres, Coordinate point) {
        double perLon = METRES_PER_DEGREE * Math.cos(Math.toRadians(point.lat()));
        for (int i = 0; i < runs.length; i++) {
            if (mayReach(boxes[i], point, metres / perLon, metres / METRES_PER_DEGREE)
                    && isWithin(runs[i], metres, point, perLon)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the ray crosses the run an odd number of times; of a run wholly to the east only the ends matter. */
    private static boolean crossesOdd(double[] run, Coordinate point, boolean wholly) {
        if (wholly) {
            return (run[1] > point.lat()) != (run[run.length - 1] > point.lat());
        }
        boolean odd = false;
        for (int i = 2; i < run.length; i += 2) {
            boolean upper = run[i + 1] > point.lat();
            if (upper != (run[i - 1] > point.lat())) {
                double part = (point.lat() - run[i - 1]) / (run[i + 1] - run[i - 1]);
                odd ^= point.lon() < run[i - 2] + part * (run[i] - run[i - 2]);
            }
        }
        return odd;
    }

    private static void cut(LineString line, List<double[]> parts) {
        int last = line.getNumPoints() - 1;
        for (int from = 0; from < last; from += RUN) {
            int to = Math.min(from + RUN, last);
            double[] run = new double[2 * (to - from + 1)];
            for (int i = from; i <= to; i++) {
                run[2 * (i - from)] = line.getCoordinateN(i).x;
                run[2 * (i - from) + 1] = line.getCoordinateN(i).y;
            }
            parts.add(run);
        }
    }

    private static Envelope box(double[] run) {
        Envelope box = new Envelope();
        for (int i = 0; i < run.length; i += 2) {
            box.expandToInclude(run[i], run[i + 1]);
        }
        return box;
    }

    private static boolean mayReach(Envelope box, Coordinate point, double lon, double lat) {
        return point.lon() >= box.getMinX() - lon
                && point.lon() <= box.getMaxX() + lon
                && point.lat() >= box.getMinY() - lat
                && point.lat() <= box.getMaxY() + lat;
    }

    private static boolean isWithin(double[] run, double metres, Coordinate point, double perLon) {
        double x1 = (run[0] - point.lon()) * perLon;
        double y1 = (run[1] - point.lat()) * METRES_PER_DEGREE;
        for (int i = 2; i < run.length; i += 2) {
            double x2 = (run[i] - point.lon()) * perLon;
            double y2 = (run[i + 1] - point.lat()) * METRES_PER_DEGREE;
            if (squareFromOrigin(x1, y1, x2, y2) <= metres * metres) {
                return true;
            }
            x1 = x2;
            y1 = y2;
        }
        return false;
    }

    /** The square of the distance from the origin to the stretch between two points. */
    private static double squareFromOrigin(double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / square));
        double x = x1 + along * dx;
        double y = y1 + along * dy;
        return x * x + y * y;
    }
}
