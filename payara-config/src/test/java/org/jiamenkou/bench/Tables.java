package org.jiamenkou.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.launcher.DatabaseAddress;
import org.jiamenkou.rule.NumberRange;
import org.jiamenkou.rule.Parity;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.RuleKind;
import org.jiamenkou.zone.Question;
import org.jiamenkou.zone.Zone;
import org.jiamenkou.zone.ZoneMap;

/**
 * The same polygons and the same stretches of numbers in tables with indexes, asked over one connection with prepared
 * statements; the snapshot answers the same questions in the same rounds, with all that an answer holds.
 */
final class Tables {

    private static final int BATCH = 1_000;
    private static final double MICRO = 1000;
    private static final String POINT = "select id from bench_area where st_contains(shape, point(?, ?))";
    private static final String NUMBER = "select zone from bench_rule"
            + " where place = ? and first_number <= ? and last_number >= ? and (side = 'ALL' or side = ?)";

    private final World world;
    private final ZoneMap map;
    private final int rounds;
    private final int questions;

    Tables(World world, boolean quick) {
        this.world = world;
        this.map = world.map();
        this.rounds = quick ? 5 : 9;
        this.questions = quick ? 400 : 1_500;
    }

    /** The figures against the database at this address. */
    List<Figure> figures(Database database) throws SQLException {
        DatabaseAddress address = database.address().with(List.of("useServerPrepStmts=true", "cachePrepStmts=true"));
        String product = database.name();
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            fill(connection);
            try (PreparedStatement point = connection.prepareStatement(POINT);
                    PreparedStatement number = connection.prepareStatement(NUMBER)) {
                return List.of(points(product, point), numbers(product, number));
            }
        }
    }

    /** A question put to both sides; what the database finds is counted so that nothing is asked in vain. */
    private interface Asked {
        int ask(int turn) throws SQLException;
    }

    private Figure points(String product, PreparedStatement statement) throws SQLException {
        Random random = new Random(5);
        List<Coordinate> points = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            points.add(Land.anywhere(random));
        }
        Asked table = turn -> {
            statement.setDouble(1, points.get(turn).lon());
            statement.setDouble(2, points.get(turn).lat());
            return rows(statement);
        };
        return beside(
                "point in 500 polygons, beside " + product,
                table,
                turn -> map.answer(new Question("", points.get(turn))).schools().size());
    }

    private Figure numbers(String product, PreparedStatement statement) throws SQLException {
        Random random = new Random(5);
        List<String> streets = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            streets.add(World.one(random, world.streets()).name());
            numbers.add(1 + random.nextInt(120));
        }
        Asked table = turn -> {
            int number = numbers.get(turn);
            statement.setString(1, streets.get(turn));
            statement.setInt(2, number);
            statement.setInt(3, number);
            statement.setString(4, (number % 2 == 1 ? Parity.ODD : Parity.EVEN).name());
            return rows(statement);
        };
        return beside(
                "street and number, beside " + product,
                table,
                turn -> map.answer(new Question(streets.get(turn) + numbers.get(turn) + "号", null))
                        .schools()
                        .size());
    }

    /** Alternating rounds after one to warm up; microseconds per question, the fastest round of each side. */
    private Figure beside(String name, Asked table, Asked snapshot) throws SQLException {
        round(table);
        for (int i = 0; i < 20; i++) {
            round(snapshot);
        }
        double inTable = Double.MAX_VALUE;
        double inSnapshot = Double.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            inTable = Math.min(inTable, round(table));
            inSnapshot = Math.min(inSnapshot, round(snapshot));
        }
        return Figure.beside(name, inSnapshot, "µs", inTable);
    }

    private double round(Asked asked) throws SQLException {
        long start = System.nanoTime();
        long found = 0;
        for (int turn = 0; turn < questions; turn++) {
            found += asked.ask(turn);
        }
        if (found == 0) {
            throw new IllegalStateException("nothing was found at all");
        }
        return (System.nanoTime() - start) / MICRO / questions;
    }

    private static int rows(PreparedStatement statement) throws SQLException {
        int rows = 0;
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                rows++;
            }
        }
        return rows;
    }

    private void fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists bench_area");
            statement.execute("drop table if exists bench_rule");
            statement.execute("create table bench_area (id int primary key, shape geometry not null "
                    + (isMariaDb(connection) ? "" : "srid 0") + ", spatial index (shape))");
            statement.execute("create table bench_rule (id int primary key, place varchar(40) not null,"
                    + " first_number int not null, last_number int not null, side varchar(4) not null, zone int not null,"
                    + " index (place, first_number, last_number))");
        }
        connection.setAutoCommit(false);
        areas(connection);
        rules(connection);
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze table bench_area, bench_rule");
        }
    }

    private static boolean isMariaDb(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery("select version()")) {
            return version.next() && version.getString(1).contains("MariaDB");
        }
    }

    private void areas(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into bench_area (id, shape) values (?, st_geomfromtext(?))")) {
            int id = 0;
            for (Zone zone : world.zones()) {
                for (Zone.Clause clause : zone.clauses()) {
                    if (clause.polygon() != null) {
                        insert.setInt(1, id++);
                        insert.setString(2, clause.polygon().toText());
                        insert.executeUpdate();
                    }
                }
            }
        }
    }

    private void rules(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into bench_rule values (?, ?, ?, ?, ?, ?)")) {
            int id = 0;
            for (int zone = 0; zone < world.zones().size(); zone++) {
                for (Zone.Clause clause : world.zones().get(zone).clauses()) {
                    if (clause.rule().kind() == RuleKind.NUM || clause.rule().kind() == RuleKind.STREET) {
                        add(insert, id++, zone, clause.rule());
                        if (id % BATCH == 0) {
                            insert.executeBatch();
                        }
                    }
                }
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, int id, int zone, Rule rule) throws SQLException {
        for (NumberRange range : rule.numbers().ranges()) {
            insert.setInt(1, id);
            insert.setString(2, rule.place());
            insert.setInt(3, range.from().number());
            insert.setInt(4, range.to().number());
            insert.setString(5, range.parity().name());
            insert.setInt(6, zone);
            insert.addBatch();
        }
    }
}
