package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The after-school service of 明湖区: 116 schools, 110,000 children who take part, 2,500 courses and about 6,300 classes, with as many
 * places as 1.6 to a child. A fifth of the classes is asked for by more than they have places for, one in twelve by fewer than they need.
 * The small size is the first three schools, whole: what a first start can load in passing (decision 0172).
 */
public final class CareDemo {

    /** Fewer children than this, and the school decides whether a class takes place. */
    public static final int FEWEST = 15;

    /** How many bodies are on the whitelist; classes are led by those that still are. */
    public static final int PROVIDERS = 64;

    /** How many of them, the last ones, are listed no more: five have run out, two were removed. */
    public static final int GONE = 7;

    private static final int SCHOOLS = 116;
    private static final int SMALL_SCHOOLS = 3;
    private static final int CHILDREN = 110_000;
    private static final int COURSES = 2_500;
    private static final double MEAN = 1000;
    private static final double VARIATION = 0.45;
    private static final int LEAST = 270;
    private static final int MOST = 1_880;
    private static final double FLATTENED = 0.8;

    private final long seed;
    private final Size size;
    private final List<Integer> children;
    private final List<Integer> courses;

    private CareDemo(long seed, Size size) {
        this.seed = seed;
        this.size = size;
        Chance chance = new Chance(seed);
        List<Double> sizes = IntStream.range(0, SCHOOLS)
                .mapToObj(school -> Math.max(LEAST, Math.min(MOST, chance.lognormal(MEAN, VARIATION))))
                .toList();
        this.children = shared(CHILDREN, sizes);
        this.courses = shared(
                COURSES,
                sizes.stream().map(one -> StrictMath.pow(one, FLATTENED)).toList());
    }

    /** The same seed gives the same service. */
    public static CareDemo of(long seed, Size size) {
        return new CareDemo(seed, size);
    }

    /** How many schools have the service. */
    public int schools() {
        return size == Size.FULL ? SCHOOLS : SMALL_SCHOOLS;
    }

    /** What the school of that place offers, and who wants it; a junior school has the grades 7 to 9, others 1 to 6. */
    public CarePlan school(int place, boolean junior) {
        return new CareSchool(new Chance(seed + 1 + place), junior, children.get(place), courses.get(place)).plan();
    }

    /** The total in whole numbers, by these shares and the largest remainders. */
    private static List<Integer> shared(int total, List<Double> shares) {
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        List<Double> exact = shares.stream().map(share -> share * total / sum).toList();
        List<Integer> whole =
                new ArrayList<>(exact.stream().map(Double::intValue).toList());
        int missing = total - whole.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, whole.size())
                .boxed()
                .sorted(Comparator.comparing(place -> whole.get(place) - exact.get(place)))
                .limit(missing)
                .forEach(place -> whole.set(place, whole.get(place) + 1));
        return List.copyOf(whole);
    }
}
