package org.jiamenkou.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** The figures of the snapshot alone, taken by JMH in virtual machines of their own. */
final class InProcess {

    private static final String MANY = "100000";
    private static final double MICRO = 1000;

    private final boolean quick;

    InProcess(boolean quick) {
        this.quick = quick;
    }

    List<Figure> figures() throws RunnerException, IOException, InterruptedException {
        Statistics many = statistics(run("address", MANY), MANY);
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.atMost("lookup from typed text, p50", many.getPercentile(50) / MICRO, "µs", 20));
        figures.add(Figure.atMost("lookup from typed text, p99", many.getPercentile(99) / MICRO, "µs", 200));
        figures.add(Growth.figure(quick));
        figures.add(Figure.atMost("point in 500 polygons", mean("point") / MICRO, "µs", 5));
        Statistics suggestions = statistics(run("suggestion", MANY), MANY);
        figures.add(Figure.reported("suggestions, p50", suggestions.getPercentile(50) / MICRO, "µs"));
        figures.add(Figure.atMost("suggestions, p99", suggestions.getPercentile(99) / MICRO, "µs", 1000));
        Statistics mistyped = statistics(run("mistyped", MANY), MANY);
        figures.add(Figure.reported("lookup of a mistyped name, p50", mistyped.getPercentile(50) / MICRO, "µs"));
        figures.addAll(Snapshot.figures());
        return figures;
    }

    private double mean(String method) throws RunnerException {
        return result(run(method, MANY), MANY).getScore();
    }

    private static Statistics statistics(Collection<RunResult> results, String rules) {
        return result(results, rules).getStatistics();
    }

    private static Result<?> result(Collection<RunResult> results, String rules) {
        return results.stream()
                .filter(result -> rules.equals(result.getParams().getParam("rules")))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult();
    }

    private Collection<RunResult> run(String method, String... rules) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("LookupBenchmark\\." + method + "$")
                .param("rules", rules)
                .forks(1)
                .threads(1)
                .warmupIterations(2)
                .warmupTime(TimeValue.milliseconds(quick ? 1500 : 5000))
                .measurementIterations(quick ? 2 : 5)
                .measurementTime(TimeValue.milliseconds(quick ? 1500 : 5000))
                .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        return new Runner(options.build()).run();
    }
}
