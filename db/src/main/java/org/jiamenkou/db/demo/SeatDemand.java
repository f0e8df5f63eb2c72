package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * How many children each primary zone has for its seats in three years: this year's drawn so that 18 zones are red, 19
 * yellow and 49 green and the children add up; the next by a first-order autoregression around a falling trend.
 */
final class SeatDemand {

    /** The seats of a class. */
    static final int CAP = 45;

    /** The classes that begin in all zones together: 15,480 seats. */
    static final int CLASSES = 344;

    /** The children of this year, all zones together. */
    static final int CHILDREN = 13_715;

    /** The years drawn. */
    static final int YEARS = 3;

    private static final int RED = 18;
    private static final int YELLOW = 19;
    private static final double MEAN = 0.86;
    private static final double VARIATION = 0.17;
    private static final double MEMORY = 0.7;
    private static final double TREND = 0.96;

    private final Chance chance;
    private final List<Integer> classes;
    private final List<List<Integer>> children = new ArrayList<>();

    SeatDemand(int zones, Chance chance) {
        this.chance = chance;
        this.classes = drawClasses(zones);
        List<Double> ratios = drawRatios(zones);
        children.add(thisYear(ratios));
        List<Double> moving = ratios;
        for (int year = 1; year < YEARS; year++) {
            moving = next(moving);
            children.add(counted(moving, StrictMath.pow(TREND, year)));
        }
    }

    /** The classes of a zone. */
    int classes(int zone) {
        return classes.get(zone);
    }

    /** The children of a zone, so many years after this one. */
    int children(int zone, int year) {
        return children.get(year).get(zone);
    }

    private List<Integer> drawClasses(int zones) {
        List<Double> sizes = new ArrayList<>();
        for (int zone = 0; zone < zones; zone++) {
            sizes.add(Math.max(0.06, Math.min(2.0, chance.lognormal(1, 0.45))));
        }
        double total = sizes.stream().mapToDouble(Double::doubleValue).sum();
        List<Integer> drawn = new ArrayList<>(sizes.stream()
                .map(size -> Math.max(1, (int) (size * CLASSES / total)))
                .toList());
        int missing = CLASSES - drawn.stream().mapToInt(Integer::intValue).sum();
        for (int zone = 0; missing != 0; zone = (zone + 1) % zones) {
            int changed = drawn.get(zone) + Integer.signum(missing);
            if (changed >= 1) {
                drawn.set(zone, changed);
                missing -= Integer.signum(missing);
            }
        }
        return drawn;
    }

    /** Draws until as many zones are red and yellow as shall be. */
    private List<Double> drawRatios(int zones) {
        while (true) {
            List<Double> ratios = new ArrayList<>();
            for (int zone = 0; zone < zones; zone++) {
                ratios.add(chance.lognormal(MEAN, VARIATION));
            }
            List<Integer> counted = counted(ratios, 1);
            if (count(counted, 1_000, Integer.MAX_VALUE) == RED && count(counted, 900, 1_000) == YELLOW) {
                return ratios;
            }
        }
    }

    private int count(List<Integer> counted, int from, int below) {
        int zones = 0;
        for (int zone = 0; zone < counted.size(); zone++) {
            int perMille = perMille(counted.get(zone), zone);
            zones += perMille >= from && perMille < below ? 1 : 0;
        }
        return zones;
    }

    private int perMille(int counted, int zone) {
        return counted * 1_000 / (classes.get(zone) * CAP);
    }

    private List<Integer> counted(List<Double> ratios, double level) {
        List<Integer> counted = new ArrayList<>();
        for (int zone = 0; zone < ratios.size(); zone++) {
            counted.add((int) Math.round(ratios.get(zone) * level * classes.get(zone) * CAP));
        }
        return counted;
    }

    /** Brings the sum to what it shall be, a child at a time, without moving a zone into another band. */
    private List<Integer> thisYear(List<Double> ratios) {
        List<Integer> counted = counted(ratios, 1);
        int missing = CHILDREN - counted.stream().mapToInt(Integer::intValue).sum();
        for (int zone = 0; missing != 0; zone = (zone + 1) % counted.size()) {
            int changed = counted.get(zone) + Integer.signum(missing);
            if (band(counted.get(zone), zone) == band(changed, zone)) {
                counted.set(zone, changed);
                missing -= Integer.signum(missing);
            }
        }
        return counted;
    }

    private int band(int counted, int zone) {
        int perMille = perMille(counted, zone);
        return perMille >= 1_000 ? 2 : perMille >= 900 ? 1 : 0;
    }

    private List<Double> next(List<Double> ratios) {
        double location = StrictMath.log(MEAN) - StrictMath.log(1 + VARIATION * VARIATION) / 2;
        double unexplained = StrictMath.sqrt(1 - MEMORY * MEMORY);
        List<Double> next = new ArrayList<>();
        for (double ratio : ratios) {
            double fresh = StrictMath.log(chance.lognormal(MEAN, VARIATION)) - location;
            double kept = StrictMath.log(ratio) - location;
            next.add(StrictMath.exp(location + MEMORY * kept + unexplained * fresh));
        }
        return next;
    }
}
