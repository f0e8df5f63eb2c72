package org.jiamenkou.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Families who book and cancel over HTTP, and write down what they were told, whatever happens to the other side. */
final class Clients implements AutoCloseable {

    private static final int CONNECTIONS = 16;
    private static final int CHILDREN = 400;

    /** How long a family looks at an error before it tries again. */
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final int port;
    private final List<String> products;
    private final String run;
    private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS + 1);
    private final Queue<String> codes = new ConcurrentLinkedQueue<>();
    private final Queue<String> cancelled = new ConcurrentLinkedQueue<>();
    private final Map<String, String> inDoubt = new ConcurrentHashMap<>();
    private volatile boolean asking = true;

    Clients(int port, List<String> products, String run) {
        this.port = port;
        this.products = products;
        this.run = run;
    }

    void begin(long seed) {
        for (int i = 0; i < CONNECTIONS; i++) {
            int client = i;
            threads.execute(() -> ask(new Random(seed + client), client));
        }
        threads.execute(this::rounds);
    }

    /** No more questions; those under way are awaited. */
    void end() throws InterruptedException {
        asking = false;
        threads.shutdown();
        if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the clients do not come to an end");
        }
    }

    /** Codes that were told to be booked or in line. */
    Queue<String> codes() {
        return codes;
    }

    /** Codes that were told to be cancelled. */
    Queue<String> cancelled() {
        return cancelled;
    }

    /** Orders nobody answered; sent again they are answered, and not carried out twice. */
    Map<String, String> inDoubt() {
        return inDoubt;
    }

    /** Sends a question; gives the answer, or null when the rules said no. */
    static @Nullable String post(Connection connection, String path) throws IOException {
        byte[] answer =
                connection.body(("POST /load/" + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        if (connection.status() == 409) {
            return null;
        }
        if (connection.status() != 200) {
            throw new IOException("answered " + connection.status());
        }
        return new String(answer, StandardCharsets.UTF_8);
    }

    private void ask(Random chance, int client) {
        int number = 0;
        while (asking) {
            try (Connection connection = new Connection(port)) {
                while (asking) {
                    one(connection, chance, run + "-" + client + "-" + number++);
                }
            } catch (IOException broken) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void one(Connection connection, Random chance, String key) throws IOException {
        String code = chance.nextInt(5) == 0 ? codes.peek() : null;
        if (code != null) {
            codes.remove(code);
            String answer = post(connection, "cancel?code=" + code);
            (answer == null ? codes : cancelled).add(code);
            return;
        }
        String order = "book?key=" + key + "&participant=" + run + "-" + chance.nextInt(CHILDREN) + "&product="
                + products.get(chance.nextInt(products.size())) + "&queue=" + chance.nextBoolean();
        inDoubt.put(key, order);
        String answer = post(connection, order);
        inDoubt.remove(key);
        if (answer != null) {
            codes.add(answer.split(" ")[0]);
        }
    }

    private void rounds() {
        while (asking) {
            try (Connection connection = new Connection(port)) {
                while (asking) {
                    post(connection, "rounds");
                    Thread.sleep(50);
                }
            } catch (IOException broken) {
                LockSupport.parkNanos(PAUSE_NANOS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public void close() {
        asking = false;
        threads.shutdownNow();
    }
}
