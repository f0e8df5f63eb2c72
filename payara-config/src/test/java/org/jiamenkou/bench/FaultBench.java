package org.jiamenkou.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jiamenkou.booking.Difference;
import org.jiamenkou.booking.EngineAudit;
import org.jiamenkou.launcher.DatabaseAddress;

/**
 * {@code ./bench faults [--repetitions 2] [--only MariaDB|MySQL] [--seed N] [--port 18900]}: families book while the server or the database
 * is killed. After each restart the audit must be clean, every acknowledged receipt must be there, and an order nobody answered, sent
 * again, is one booking. Ends with 1 at the first loss.
 */
public final class FaultBench {

    private static final int PRODUCTS = 8;
    private static final int PLACES = 25;

    private final DatabaseAddress address;
    private final Mortal database;
    private final LoadServer server;
    private final String name;
    private final Random chance;

    private FaultBench(String name, DatabaseAddress address, Mortal database, LoadServer server, Random chance) {
        this.name = name;
        this.address = address;
        this.database = database;
        this.server = server;
        this.chance = chance;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        Path home = Path.of(System.getProperty("bench.home", "."));
        Path distribution = home.resolve("payara-config/target/jiamenkou");
        Path work = Files.createDirectories(
                home.resolve("payara-config/target/faults").toAbsolutePath());
        int repetitions = Integer.parseInt(option(words, "--repetitions", "2"));
        int port = Integer.parseInt(option(words, "--port", "18900"));
        long seed = Long.parseLong(option(words, "--seed", "20251128"));
        System.out.println("seed " + seed);
        int losses = 0;
        for (String name : List.of("MariaDB", "MySQL")) {
            if (option(words, "--only", name).equals(name)) {
                losses += on(name, home, distribution, work.resolve(name), port, new Random(seed), repetitions);
            }
        }
        System.out.println(losses == 0 ? "nothing was lost" : losses + " losses");
        System.exit(losses == 0 ? 0 : 1);
    }

    private static int on(
            String name, Path home, Path distribution, Path work, int port, Random chance, int repetitions)
            throws Exception {
        Path data = work.resolve("data");
        Files.createDirectories(work);
        boolean embedded = name.equals("MariaDB");
        try (Database started = embedded
                        ? Database.embedded(distribution, data)
                        : Database.real(home, work.resolve("mysql"), port + 1);
                Mortal database = new Mortal(
                        embedded ? data.resolve("run/mariadb.pid") : work.resolve("mysql/pid"),
                        started.address(),
                        work.resolve("database.txt"))) {
            org.jiamenkou.db.Migrate.apply(
                    started.address().url(),
                    started.address().user(),
                    started.address().password());
            try (LoadServer server = LoadServer.start(distribution, work, started.address(), port)) {
                return new FaultBench(name, started.address(), database, server, chance).run(repetitions);
            }
        } catch (Database.NotHere missing) {
            System.out.println(name + " skipped: " + missing.getMessage());
            return 0;
        }
    }

    private int run(int repetitions) throws Exception {
        int losses = 0;
        for (int i = 1; i <= repetitions; i++) {
            losses += repetition(i);
        }
        return losses;
    }

    /** In turn the database, the server, and both are killed after a second or two. */
    private int repetition(int number) throws Exception {
        long begun = System.nanoTime();
        String run = "f" + Long.toString(System.nanoTime(), 36);
        List<String> products = keep(run);
        long after = 500 + chance.nextInt(1500);
        try (Clients clients = new Clients(server.port(), products, run)) {
            clients.begin(chance.nextLong());
            Thread.sleep(after);
            String killed = kill(number % 3);
            Thread.sleep(500);
            clients.end();
            int doubts = clients.inDoubt().size();
            again(clients);
            List<String> lost = losses(clients);
            System.out.printf(
                    "%3d %s: %s killed after %,d ms, %d acknowledged, %d cancelled, %d unanswered, %s, %.1f s%n",
                    number,
                    name,
                    killed,
                    after,
                    clients.codes().size() + clients.cancelled().size(),
                    clients.cancelled().size(),
                    doubts,
                    lost.isEmpty() ? "nothing lost, audit clean" : lost,
                    (System.nanoTime() - begun) / 1e9);
            return lost.size();
        }
    }

    private List<String> keep(String run) throws IOException {
        List<String> products = new ArrayList<>();
        try (Connection connection = new Connection(server.port())) {
            for (int i = 0; i < PRODUCTS; i++) {
                products.add(Objects.requireNonNull(Clients.post(
                        connection, "keep?product=" + run + "-" + i + "&capacity=" + PLACES + "&waiting=200")));
            }
        }
        return products;
    }

    private String kill(int what) throws IOException, InterruptedException {
        if (what == 1) {
            database.killAndStart();
            return "database";
        }
        server.kill();
        if (what == 0) {
            database.killAndStart();
        }
        server.startAgain();
        return what == 0 ? "both" : "server";
    }

    /** Sends what nobody answered once more, twice: both times the same comes of it. */
    private void again(Clients clients) throws IOException {
        try (Connection connection = new Connection(server.port())) {
            for (String order : clients.inDoubt().values()) {
                String first = Clients.post(connection, order);
                if (first != null) {
                    String second = Clients.post(connection, order);
                    if (!first.equals(second)) {
                        throw new IOException(order + " gave " + first + " and then " + second);
                    }
                    clients.codes().add(first.split(" ")[0]);
                }
            }
        }
    }

    private List<String> losses(Clients clients) throws SQLException {
        List<String> lost = new ArrayList<>();
        try (java.sql.Connection connection =
                DriverManager.getConnection(address.url(), address.user(), address.password())) {
            EngineAudit.seal(connection);
            for (Difference difference : EngineAudit.check(connection)) {
                lost.add(difference.toString());
            }
            Set<String> kept = texts(connection, "select code from booking union all select code from booking_waiting");
            clients.codes().stream().filter(code -> !kept.contains(code)).forEach(lost::add);
            Set<String> active = texts(connection, "select code from booking where active = 1");
            clients.cancelled().stream().filter(active::contains).forEach(lost::add);
        }
        return lost;
    }

    private static Set<String> texts(java.sql.Connection connection, String query) throws SQLException {
        Set<String> found = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static String option(List<String> words, String name, String otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : words.get(at + 1);
    }
}
