package org.jiamenkou.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jiamenkou.booking.EngineAudit;
import org.jiamenkou.db.Migrate;
import org.jiamenkou.launcher.DatabaseAddress;

/**
 * {@code ./bench booking [--quick] [--json FILE] [--port N]}: how many bookings a second the engine carries out over HTTP beside the least
 * a transaction could be and beside two other designs, in the same server on the same database; then a class everybody wants, a school
 * that opens, and the audit. Ends with 1 when a target is missed.
 */
final class BookingBench {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int PRODUCTS = 20;
    private static final int SEATS = 4_000;
    private static final int PLACES = 30;
    private static final int CLICKS = 1_000;
    private static final long CLICKS_MILLIS = 5_000;
    private static final double CLICKS_P99 = 2_000;
    private static final int SCHOOL_FAMILIES = 900;
    private static final long SCHOOL_MILLIS = 180_000;
    private static final int SCHOOL_CLASSES = 68;
    private static final double SCHOOL_P99 = 1_000;
    /** Rounds that do not count: until then the server translates what it runs, and that takes more of it than the bookings. */
    private static final int WARM_UP_ROUNDS = 5;

    private static final List<String> DESIGNS = List.of("book", "least", "locked", "seat");

    private final Plan plan;
    private final DatabaseAddress database;
    private final LoadServer server;
    private final String run = Long.toString(System.nanoTime(), 36);
    private int keys;

    private BookingBench(Plan plan, DatabaseAddress database, LoadServer server) {
        this.plan = plan;
        this.database = database;
        this.server = server;
    }

    public static void main(String[] words) throws Exception {
        Plan plan = Plan.parse(words);
        Path home = Path.of(System.getProperty("bench.home"));
        Path distribution = home.resolve("payara-config/target/jiamenkou");
        Path work = Files.createDirectories(home.resolve("payara-config/target/booking"));
        Report report;
        try (Database started = Database.embedded(distribution, work.resolve("data"))) {
            DatabaseAddress address = started.address();
            Migrate.apply(address.url(), address.user(), address.password());
            try (LoadServer server = LoadServer.start(distribution, work, address, plan.port())) {
                report = new Report(new BookingBench(plan, address, server).figures());
            }
        }
        report.print(OUT);
        if (plan.json() != null) {
            Files.writeString(plan.json(), report.json());
        }
        System.exit(report.isMet() ? 0 : 1);
    }

    private List<Figure> figures() throws IOException, InterruptedException, SQLException {
        lay();
        List<Figure> figures = new ArrayList<>();
        try (Clicks clicks = new Clicks(server.port())) {
            figures.addAll(throughput(clicks));
            figures.addAll(oneClass(clicks));
            figures.addAll(school(clicks));
        }
        figures.add(Figure.atMost("differences the audit finds afterwards", audit(), "", 0));
        return figures;
    }

    /** The tables of the other designs; of those that were there nothing is kept. */
    private void lay() throws SQLException {
        try (java.sql.Connection connection = connection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("bench_pool", "bench_booking", "bench_event", "bench_seat")) {
                statement.execute("drop table if exists " + table);
            }
            statement.execute(
                    "create table bench_pool (code varchar(80) primary key, capacity int not null, taken int not null)");
            statement.execute(
                    "create table bench_booking (id bigint auto_increment primary key, code varchar(80) not null unique,"
                            + " participant varchar(40) not null, product varchar(80) not null, index (product))");
            statement.execute(
                    "create table bench_event (id bigint auto_increment primary key, code varchar(80) not null,"
                            + " what varchar(20) not null)");
            statement.execute(
                    "create table bench_seat (id bigint auto_increment primary key, product varchar(80) not null,"
                            + " booking varchar(80) null, index (product, booking))");
            statement.execute("insert into bench_pool values ('sale', 0, 0)");
            for (int i = 0; i < PRODUCTS; i++) {
                statement.execute("insert into bench_pool values ('" + product("book", i) + "', 1000000, 0)");
                String row = "('" + product("book", i) + "')";
                statement.execute("insert into bench_seat (product) values "
                        + String.join(",", java.util.Collections.nCopies(SEATS, row)));
            }
        }
    }

    /** The designs take turns; each round everybody is somebody new. */
    private List<Figure> throughput(Clicks clicks) throws IOException, InterruptedException {
        keep("book", PRODUCTS, 1_000_000, 0);
        int rounds = plan.quick() ? 3 : 7;
        long millis = plan.quick() ? 3_000 : 10_000;
        Map<String, double[]> measured = new TreeMap<>();
        int broken = 0;
        for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
            for (String design : DESIGNS) {
                say(design + (round < 0 ? ", warming up" : ", round " + round));
                Clicks.Outcome outcome = clicks.closed(order(design, "book", PRODUCTS), millis);
                broken += outcome.broken();
                if (round >= 0) {
                    measured.computeIfAbsent(design, name -> new double[rounds])[round] = outcome.perSecond();
                }
            }
        }
        double product = median(measured.get("book"));
        return List.of(
                Figure.rounds(
                        "bookings against the least transaction",
                        product,
                        "bookings/s",
                        median(measured.get("least")),
                        ratio(measured, "least"),
                        0.5),
                Figure.beside(
                        "bookings, beside a lock per event", product, "bookings/s", median(measured.get("locked"))),
                Figure.beside("bookings, beside rows of seats", product, "bookings/s", median(measured.get("seat"))),
                Figure.reported("answers that were faults, all designs", broken, ""));
    }

    private static double ratio(Map<String, double[]> measured, String other) {
        double[] ours = measured.getOrDefault("book", new double[0]);
        double[] theirs = measured.getOrDefault(other, new double[0]);
        return median(IntStream.range(0, ours.length)
                .mapToDouble(round -> ours[round] / theirs[round])
                .toArray());
    }

    private List<Figure> oneClass(Clicks clicks) throws IOException, InterruptedException, SQLException {
        say("one class of " + PLACES + " places");
        keep("one", 1, PLACES, CLICKS);
        Clicks.Outcome outcome = clicks.open(order("book", "one", 1), CLICKS, CLICKS_MILLIS);
        String of = " join booking_product p on p.id = x.product_id where p.code = '" + product("one", 0) + "'";
        long booked = number("select count(*) from booking x" + of + " and x.active = 1");
        long waiting = number("select count(*) from booking_waiting x" + of + " and x.state = 'WAITING'");
        return List.of(
                Figure.atMost("1,000 clicks in 5 s on 30 places, p99", outcome.percentile(99), "ms", CLICKS_P99),
                Figure.atMost("places too many or too few", Math.abs(booked - PLACES), "", 0),
                Figure.atMost("clicks that are not in line", Math.abs(waiting + PLACES - CLICKS), "", 0),
                Figure.atMost("clicks that were faults", outcome.broken(), "", 0));
    }

    /** Each family books twice: classes of a school of 1,200. */
    private List<Figure> school(Clicks clicks) throws IOException, InterruptedException {
        say("a school that opens");
        keep("school", SCHOOL_CLASSES, PLACES, 20);
        int part = plan.quick() ? 6 : 1;
        Clicks.Outcome outcome =
                clicks.open(order("book", "school", SCHOOL_CLASSES), 2 * SCHOOL_FAMILIES / part, SCHOOL_MILLIS / part);
        return List.of(
                Figure.atMost("a school of 1,200 opens, p99", outcome.percentile(99), "ms", SCHOOL_P99),
                Figure.atMost("its clicks that were faults", outcome.broken(), "", 0));
    }

    private void keep(String kind, int products, int capacity, int waiting) throws IOException {
        try (Connection connection = new Connection(server.port())) {
            for (int i = 0; i < products; i++) {
                Clients.post(
                        connection,
                        "keep?product=" + product(kind, i) + "&capacity=" + capacity + "&waiting=" + waiting);
            }
        }
    }

    /** Somebody new orders one of the products in turn, and would wait. */
    private IntFunction<String> order(String design, String kind, int products) {
        String round = run + "-" + keys++ + "-";
        return number -> design + "?key=" + round + number + "&participant=" + round + number + "&product="
                + product(kind, number % products) + "&queue=true";
    }

    private String product(String kind, int place) {
        return run + "-" + kind + "-" + place;
    }

    private int audit() throws SQLException {
        try (java.sql.Connection connection = connection()) {
            EngineAudit.seal(connection);
            return EngineAudit.check(connection).size();
        }
    }

    private long number(String query) throws SQLException {
        try (java.sql.Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private java.sql.Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static double median(double @org.jspecify.annotations.Nullable [] values) {
        double[] sorted = values == null ? new double[] {Double.NaN} : values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void say(String what) {
        System.err.println("measuring " + what + " …");
    }
}
