package org.jiamenkou.bench;

import java.io.IOException;
import java.util.Arrays;
import org.jiamenkou.zone.Question;
import org.jiamenkou.zone.ZoneMap;

/** What ten times the rules cost: a small and a large district asked in alternating rounds in one process of its own. */
final class Growth {

    private static final int FEW = 10_000;
    private static final int MANY = 100_000;
    private static final int QUESTIONS = 4_000;
    private static final double MICRO = 1000;

    private Growth() {}

    /** The process: prints the median microseconds of few rules, of many, and the median of the ratios of the rounds. */
    public static void main(String[] arguments) {
        int rounds = Integer.parseInt(arguments[0]);
        World small = World.of(FEW);
        ZoneMap few = small.map();
        String[] askedOfFew = new Typed(small).addresses();
        World large = World.of(MANY);
        ZoneMap many = large.map();
        String[] askedOfMany = new Typed(large).addresses();
        double[] fewTimes = new double[rounds];
        double[] manyTimes = new double[rounds];
        double[] ratios = new double[rounds];
        for (int i = -rounds; i < rounds; i++) {
            double fewTime = round(few, askedOfFew, i);
            double manyTime = round(many, askedOfMany, i);
            int slot = Math.max(i, 0);
            fewTimes[slot] = fewTime;
            manyTimes[slot] = manyTime;
            ratios[slot] = manyTime / fewTime;
        }
        System.out.println(median(fewTimes) + " " + median(manyTimes) + " " + median(ratios));
    }

    static Figure figure(boolean quick) throws IOException, InterruptedException {
        double[] numbers = Arrays.stream(Child.output(Child.java("-Xmx1g", Growth.class.getName(), quick ? "21" : "61"))
                        .split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Figure(
                "lookup, 100,000 rules against 10,000",
                numbers[1],
                "µs",
                numbers[0],
                numbers[2],
                Figure.Rule.RATIO_AT_MOST,
                1.5);
    }

    private static double round(ZoneMap map, String[] asked, int turn) {
        int first = Math.floorMod(turn * QUESTIONS, asked.length);
        int schools = 0;
        long start = System.nanoTime();
        for (int i = 0; i < QUESTIONS; i++) {
            Question question = new Question(asked[(first + i) % asked.length], null);
            schools += map.answer(question).schools().size();
        }
        double time = (System.nanoTime() - start) / MICRO / QUESTIONS;
        if (schools == 0) {
            throw new IllegalStateException("no question was answered with a school");
        }
        return time;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
