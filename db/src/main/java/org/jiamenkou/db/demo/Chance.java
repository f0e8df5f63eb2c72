package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance with an explicit seed: the same seed gives the same district, on every machine. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A whole number below {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** A number from {@code low} to below {@code high}. */
    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** True with that probability. */
    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The list in another order. */
    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        for (int i = copy.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T held = copy.get(i);
            copy.set(i, copy.get(j));
            copy.set(j, held);
        }
        return copy;
    }

    /** A lognormal draw of that mean and coefficient of variation. */
    double lognormal(double mean, double variation) {
        double variance = StrictMath.log(1 + variation * variation);
        double location = StrictMath.log(mean) - variance / 2;
        return StrictMath.exp(location + StrictMath.sqrt(variance) * normal());
    }

    /** Box and Muller's pair, of which one is used: the same on every Java. */
    private double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
    }
}
