package org.jiamenkou.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.jiamenkou.db.Migrate;

/** Tells in one line what is wrong with a database before anything is built on it. */
final class DatabaseCheck {

    private DatabaseCheck() {}

    /** Connects once; refuses with the reason when that fails. */
    static void reach(DatabaseAddress address) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            connection.isValid(2);
        } catch (SQLException failed) {
            throw new LaunchRefused(sentence(address, failed), failed);
        }
    }

    /** Brings the tables up to date and tells how many migrations that took. */
    static int migrate(DatabaseAddress address) {
        try {
            return Migrate.apply(address.url(), address.user(), address.password());
        } catch (SQLException | FlywayException failed) {
            throw new LaunchRefused(
                    "The tables of " + address.shown() + " could not be brought up to date: " + firstLine(failed),
                    failed);
        }
    }

    /** MySQL with a binary log lets only administrators create triggers unless it is told otherwise. */
    private static String reason(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getErrorCode() == 1419) {
                return "this user may not create triggers; set log_bin_trust_function_creators=1 on the database server, "
                        + "or let an administrator run the migrations.";
            }
        }
        return root(failed);
    }

    private static String sentence(DatabaseAddress address, SQLException failed) {
        return switch (failed.getErrorCode()) {
            case 1045 -> "The database at " + address.shown() + " refuses this user name or password.";
            case 1044 -> "The database user may not use " + address.shown() + ".";
            case 1049 -> "There is no such database: " + address.shown() + "; create it first.";
            default -> "The database at " + address.shown() + " cannot be reached: " + root(failed);
        };
    }

    /** The driver wraps "connection refused" and "unknown host" into one vague sentence; the reason is at the bottom. */
    private static String root(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName().replace("Exception", "") + ": " + firstLine(cause);
    }

    private static String firstLine(Throwable failed) {
        String message = String.valueOf(failed.getMessage()).strip();
        return message.lines().findFirst().orElse(failed.getClass().getSimpleName());
    }
}
