package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the polygons of a notice as GeoJSON. The blocks tile the district, but for a hole around each compound nobody
 * takes and an overlap at each one that two schools claim.
 */
final class Maps {

    private static final double HOLE = 110;
    private static final double BUMP_DEPTH = 200;
    private static final double BUMP_HALF = 30;

    private Maps() {}

    /** The polygons of the primary zones. */
    static String primary(Plan plan) {
        List<String> features = new ArrayList<>();
        for (Cell cell : plan.town().grid().cells()) {
            features.add(feature(
                    plan.school(cell.id()).name(), Phrases.box(cell), List.of(outline(plan, cell), holes(plan, cell))));
        }
        return collection(features);
    }

    /** The polygons of the junior zones: the blocks of each, side by side. */
    static String junior(Town town) {
        List<String> features = new ArrayList<>();
        for (int zone = 0; zone < town.junior().size(); zone++) {
            List<Integer> blocks = town.juniorZones().all().get(zone);
            Cell first = town.cell(blocks.get(0));
            Cell last = town.cell(blocks.get(blocks.size() - 1));
            List<Spot> ring = rectangle(first.west(), first.south(), last.east(), last.north());
            features.add(feature(town.junior().get(zone).name(), "见附图", List.of(ring(ring), "")));
        }
        return collection(features);
    }

    private static String outline(Plan plan, Cell cell) {
        List<Spot> ring = new ArrayList<>(rectangle(cell.west(), cell.south(), cell.east(), cell.north()));
        ring.remove(ring.size() - 1);
        for (Compound c : plan.town().compounds()) {
            Share share = plan.of(c).get(0);
            boolean claimed =
                    !share.joint() && share.zones().size() == 2 && share.zones().get(1) == cell.id();
            if (claimed) {
                double y = c.spot().y();
                ring.add(new Spot(cell.west(), y + BUMP_HALF));
                ring.add(new Spot(cell.west() - BUMP_DEPTH, y + BUMP_HALF));
                ring.add(new Spot(cell.west() - BUMP_DEPTH, y - BUMP_HALF));
                ring.add(new Spot(cell.west(), y - BUMP_HALF));
            }
        }
        ring.add(ring.get(0));
        return ring(ring);
    }

    private static String holes(Plan plan, Cell cell) {
        return plan.lone().stream()
                .filter(c -> c.cell() == cell.id() && plan.of(c).get(0).zones().isEmpty())
                .map(c -> ring(rectangle(
                        c.spot().x() - HOLE,
                        c.spot().y() - HOLE,
                        c.spot().x() + HOLE,
                        c.spot().y() + HOLE)))
                .collect(Collectors.joining(","));
    }

    private static List<Spot> rectangle(double west, double south, double east, double north) {
        return List.of(
                new Spot(west, south),
                new Spot(east, south),
                new Spot(east, north),
                new Spot(west, north),
                new Spot(west, south));
    }

    private static String ring(List<Spot> ring) {
        return ring.stream()
                .map(spot -> "[" + spot.lon() + "," + spot.lat() + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String feature(String school, String text, List<String> rings) {
        String coordinates = rings.stream().filter(ring -> !ring.isEmpty()).collect(Collectors.joining(",", "[", "]"));
        return "{\"type\":\"Feature\",\"properties\":{\"school\":\"" + school + "\",\"text\":\"" + text
                + "\",\"edge\":\"centre-line\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + coordinates
                + "}}";
    }

    private static String collection(List<String> features) {
        return "{\"type\":\"FeatureCollection\",\"frame\":\"" + Spot.FRAME + "\",\"features\":[\n"
                + String.join(",\n", features) + "\n]}\n";
    }
}
