package org.jiamenkou.launcher;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.vault.Vault;

/** The demo content of one database: given once, to an empty database, part by part. */
final class Demo {

    /** Every part, in the order in which they are loaded: a new one is one line here. */
    static final List<DemoPart> PARTS = List.of(
            new RealNotices(),
            new FictionalDistrict(),
            new SeatWarnings(),
            new ToldArticles(),
            new CareDistrict(NoticeVerb.CLOCK));

    private final DatabaseAddress database;
    private final List<DemoPart> parts;
    private final Vault vault;
    private final PrintStream out;

    Demo(DatabaseAddress database, Vault vault, List<DemoPart> parts, PrintStream out) {
        this.database = database;
        this.parts = parts;
        this.vault = vault;
        this.out = out;
    }

    /**
     * Gives an empty database what the size asks for, and finishes what an interrupted start began; a database with districts
     * of its own is left alone.
     */
    void loadIfEmpty(DemoSize size) {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            if (size != DemoSize.NONE && isEmpty(connection)) {
                order(connection, size);
            }
            Map<String, DemoSize> open = unfinished(connection);
            if (!open.isEmpty()) {
                load(connection, open);
            }
        } catch (SQLException failed) {
            throw new LaunchRefused("The demo content could not be loaded: " + failed.getMessage(), failed);
        }
    }

    private void load(Connection connection, Map<String, DemoSize> open) throws SQLException {
        try (StandaloneUnit unit = StandaloneUnit.open(database, vault)) {
            for (DemoPart part : parts) {
                DemoSize size = open.get(part.name());
                if (size != null) {
                    out.println("Loading " + part.name() + " …");
                    part.load(unit, size, out);
                    finish(connection, part);
                }
            }
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select exists (select 1 from district) or exists (select 1 from demo_part)")) {
            return rows.next() && !rows.getBoolean(1);
        }
    }

    private void order(Connection connection, DemoSize size) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into demo_part (name, size, finished) values (?, ?, false)")) {
            for (DemoPart part : parts) {
                insert.setString(1, part.name());
                insert.setString(2, size.name());
                insert.executeUpdate();
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static Map<String, DemoSize> unfinished(Connection connection) throws SQLException {
        Map<String, DemoSize> open = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name, size from demo_part where not finished")) {
            while (rows.next()) {
                open.put(rows.getString(1), DemoSize.valueOf(rows.getString(2)));
            }
        }
        return open;
    }

    private static void finish(Connection connection, DemoPart part) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update demo_part set finished = true where name = ?")) {
            update.setString(1, part.name());
            update.executeUpdate();
        }
    }
}
