package org.jiamenkou.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Sixteen connections that ask as fast as they are answered. */
final class Load implements AutoCloseable {

    private static final int CONNECTIONS = 16;
    private static final double SECOND = 1e9;

    private final List<Connection> connections = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);

    Load(int port) throws IOException {
        for (int i = 0; i < CONNECTIONS; i++) {
            connections.add(new Connection(port));
        }
    }

    /** Asks these in turn on every connection for so long; gives the answers per second, and refuses any but good ones. */
    double round(List<byte[]> requests, long millis) throws IOException, InterruptedException {
        long start = System.nanoTime();
        long end = start + TimeUnit.MILLISECONDS.toNanos(millis);
        List<Callable<Long>> tasks = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            Connection connection = connections.get(i);
            int first = i * requests.size() / CONNECTIONS;
            tasks.add(() -> asked(connection, requests, first, end));
        }
        long answers = 0;
        for (Future<Long> task : threads.invokeAll(tasks)) {
            try {
                answers += task.get();
            } catch (ExecutionException failed) {
                throw new IOException("a connection failed", failed.getCause());
            }
        }
        return answers / ((System.nanoTime() - start) / SECOND);
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        for (Connection connection : connections) {
            connection.close();
        }
    }

    private static long asked(Connection connection, List<byte[]> requests, int first, long end) throws IOException {
        long answers = 0;
        for (int i = first; System.nanoTime() < end; i++) {
            int status = connection.ask(requests.get(i % requests.size()));
            if (status != 200) {
                throw new IOException("answered " + status);
            }
            answers++;
        }
        return answers;
    }
}
