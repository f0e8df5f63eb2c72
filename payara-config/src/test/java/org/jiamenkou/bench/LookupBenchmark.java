package org.jiamenkou.bench;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Question;
import org.jiamenkou.zone.ZoneMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Questions put to the snapshot of a generated district, one after the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LookupBenchmark {

    private static final int POINTS = 1 << 14;
    private static final int SHOWN = 8;

    /** How many rules the notice has, and how many names the district. */
    @Param("100000")
    public int rules;

    @SuppressWarnings("NullAway.Init")
    private ZoneMap map;

    private String[] addresses = {};
    private String[] beginnings = {};
    private String[] mistyped = {};
    private Question[] points = {};
    private int turn;

    /** Builds the district and everything that will be typed. */
    @Setup
    public void build() {
        World world = World.of(rules);
        map = world.map();
        Typed typed = new Typed(world);
        addresses = typed.addresses();
        beginnings = typed.beginnings();
        mistyped = typed.mistyped();
        Random random = new Random(11);
        points = new Question[POINTS];
        for (int i = 0; i < POINTS; i++) {
            Coordinate where = Land.anywhere(random);
            points[i] = new Question("", where);
        }
    }

    /** From typed text to the whole answer. */
    @Benchmark
    public Answer address() {
        return map.answer(new Question(addresses[turn++ % addresses.length], null));
    }

    /** From a tapped point to the whole answer. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public Answer point() {
        return map.answer(points[turn++ & (POINTS - 1)]);
    }

    /** What the box suggests while a name is typed. */
    @Benchmark
    public Object suggestion() {
        return map.gazetteer().suggest(beginnings[turn++ % beginnings.length], SHOWN);
    }

    /** A name with a wrong character: the near names. */
    @Benchmark
    public Answer mistyped() {
        return map.answer(new Question(mistyped[turn++ % mistyped.length], null));
    }
}
