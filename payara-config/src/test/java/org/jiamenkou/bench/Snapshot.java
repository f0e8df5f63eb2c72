package org.jiamenkou.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jiamenkou.zone.ZoneMap;

/** How long a snapshot of 100,000 rules takes to build, and how much it keeps in memory; measured in a process of its own. */
final class Snapshot {

    private static final int RULES = 100_000;
    private static final double MEGABYTE = 1_000_000;
    private static final double SECOND = 1e9;
    private static final int BUILDS = 3;

    private Snapshot() {}

    /** The process: prints bytes, then the nanoseconds of each build, the first of a cold virtual machine. */
    public static void main(String[] arguments) {
        ZoneMap kept = World.of(100).map();
        long before = used();
        long[] nanos = new long[BUILDS];
        for (int i = 0; i < BUILDS; i++) {
            World world = World.of(RULES);
            System.gc();
            long start = System.nanoTime();
            kept = world.map();
            nanos[i] = System.nanoTime() - start;
        }
        long bytes = used() - before;
        System.out.println(bytes + " " + nanos[0] + " " + nanos[1] + " " + nanos[2] + " "
                + kept.zones().size());
    }

    static List<Figure> figures() throws IOException, InterruptedException {
        String[] words =
                Child.output(Child.java("-Xmx1g", Snapshot.class.getName())).split(" ");
        long[] nanos = Arrays.stream(words)
                .skip(1)
                .limit(BUILDS)
                .mapToLong(Long::parseLong)
                .sorted()
                .toArray();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.atMost("snapshot in memory", Long.parseLong(words[0]) / MEGABYTE, "MB", 100));
        figures.add(Figure.atMost("snapshot built, slowest of three", nanos[BUILDS - 1] / SECOND, "s", 3));
        return figures;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
