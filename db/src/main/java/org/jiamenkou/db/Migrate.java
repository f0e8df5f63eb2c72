package org.jiamenkou.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/** Applies the migrations that a database has not seen yet; run by hand for an installation whose start may not alter tables. */
public final class Migrate {

    private Migrate() {}

    /** Migrates the database named by JIAMENKOU_DB_URL, JIAMENKOU_DB_USER and JIAMENKOU_DB_PASSWORD. */
    public static void main(String[] args) throws SQLException {
        int applied =
                apply(required("JIAMENKOU_DB_URL"), required("JIAMENKOU_DB_USER"), required("JIAMENKOU_DB_PASSWORD"));
        System.out.println(applied + " migrations applied");
    }

    /**
     * Brings the database up to date and tells how many migrations that took. Two callers at once are safe: the second waits.
     *
     * <p>Modules grow side by side, so a migration may be older than one that has already run.
     */
    public static int apply(String url, String user, String password) throws SQLException {
        compareExactly(url, user, password);
        FluentConfiguration settings = Flyway.configure(Migrate.class.getClassLoader())
                .dataSource(url, user, password)
                .locations("classpath:migrations")
                .outOfOrder(true)
                .cleanDisabled(true);
        return settings.load().migrate().migrationsExecuted;
    }

    /**
     * Text is compared character by character, on both products. Their own defaults differ, and both take 'A' for 'a' and some
     * rare characters for each other, which would merge two street names.
     */
    private static void compareExactly(String url, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            if (!"utf8mb4_bin".equals(single(statement, "select @@collation_database"))) {
                statement.executeUpdate("alter database character set utf8mb4 collate utf8mb4_bin");
            }
        }
    }

    private static @Nullable String single(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1).toLowerCase(Locale.ROOT) : null;
        }
    }

    private static String required(String variable) {
        String value = System.getenv(variable);
        if (value == null) {
            throw new IllegalStateException("Set " + variable + " first");
        }
        return value;
    }
}
