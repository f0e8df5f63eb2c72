package org.jiamenkou.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Two hundred families, each on a connection of its own. */
final class Clicks implements AutoCloseable {

    static final int FAMILIES = 200;

    private static final double SECOND = 1e9;
    private static final double MILLI = 1e6;

    private final List<Connection> connections = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(FAMILIES);

    Clicks(int port) throws IOException {
        for (int i = 0; i < FAMILIES; i++) {
            connections.add(new Connection(port));
        }
    }

    /**
     * What came of clicks.
     *
     * @param perSecond those that were carried out, to a second
     * @param refused those the rules refused
     * @param broken those that were answered with a fault
     * @param millis how long each took from the moment it was due, ascending
     */
    record Outcome(double perSecond, int refused, int broken, double[] millis) {

        /** So many of a hundred took at most this long. */
        double percentile(double percent) {
            return millis[Math.max(0, (int) Math.ceil(millis.length * percent / 100) - 1)];
        }
    }

    /** Everybody clicks as soon as the last answer is there, for so long. */
    Outcome closed(IntFunction<String> path, long lastsMillis) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(lastsMillis);
        return run(path, number -> System.nanoTime() < end ? System.nanoTime() : -1);
    }

    /** So many clicks spread evenly over that time, whether answers come or not; a late click counts from when it was due. */
    Outcome open(IntFunction<String> path, int clicks, long lastsMillis) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        double apart = TimeUnit.MILLISECONDS.toNanos(lastsMillis) / (double) clicks;
        return run(path, number -> number < clicks ? begin + (long) (number * apart) : -1);
    }

    private interface Due {
        long at(int number);
    }

    private Outcome run(IntFunction<String> path, Due due) throws IOException, InterruptedException {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        AtomicInteger broken = new AtomicInteger();
        long begin = System.nanoTime();
        List<Callable<List<Double>>> tasks = new ArrayList<>();
        for (Connection connection : connections) {
            tasks.add(() -> {
                List<Double> took = new ArrayList<>();
                int number = next.getAndIncrement();
                for (long at = due.at(number); at >= 0; number = next.getAndIncrement(), at = due.at(number)) {
                    LockSupport.parkNanos(at - System.nanoTime());
                    int status = connection.ask(post(path.apply(number)));
                    refused.addAndGet(status == 409 ? 1 : 0);
                    broken.addAndGet(status == 200 || status == 409 ? 0 : 1);
                    took.add((System.nanoTime() - at) / MILLI);
                }
                return took;
            });
        }
        double[] millis = gathered(tasks);
        double seconds = (System.nanoTime() - begin) / SECOND;
        int done = millis.length - refused.get() - broken.get();
        return new Outcome(done / seconds, refused.get(), broken.get(), millis);
    }

    private double[] gathered(List<Callable<List<Double>>> tasks) throws IOException, InterruptedException {
        List<Double> all = new ArrayList<>();
        for (Future<List<Double>> task : threads.invokeAll(tasks)) {
            try {
                all.addAll(task.get());
            } catch (ExecutionException failed) {
                throw new IOException("a connection failed", failed.getCause());
            }
        }
        double[] millis = all.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(millis);
        return millis;
    }

    private static byte[] post(String path) {
        return ("POST /load/" + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
