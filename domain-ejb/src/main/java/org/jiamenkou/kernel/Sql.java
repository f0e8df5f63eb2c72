package org.jiamenkou.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Statements on the connection of the transaction in progress, for rows that are too many to be entities or are written
 * once.
 */
public final class Sql {

    private static final int BATCH = 1000;

    private static final int DUPLICATE = 1062;

    private final Supplier<Connection> connection;

    private final Runnable flush;

    /** Statements in the transaction of that context. */
    public Sql(EntityManager em) {
        this.connection = () -> em.unwrap(Connection.class);
        this.flush = em::flush;
    }

    /** Statements in the transaction of a connection that nothing else writes on. */
    public Sql(Connection connection) {
        this.connection = () -> connection;
        this.flush = () -> {};
    }

    /** Takes one row of a result. */
    public interface Row {
        /** Takes it. */
        void take(ResultSet row) throws SQLException;
    }

    /** Takes the values of one statement of a batch. */
    public interface Batch {
        /** Adds one statement. */
        void add(@Nullable Object... values) throws SQLException;
    }

    /** Gives a batch its rows. */
    public interface Rows {
        /** Gives them all. */
        void into(Batch batch) throws SQLException;
    }

    /** Changes rows and says how many. */
    public int update(String statement, @Nullable Object... values) {
        flush.run();
        try (PreparedStatement prepared = connection().prepareStatement(statement)) {
            bind(prepared, values);
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Enters a row and gives the number the database drew for it. */
    public long insert(String statement, @Nullable Object... values) {
        flush.run();
        try (PreparedStatement prepared = connection().prepareStatement(statement, Statement.RETURN_GENERATED_KEYS)) {
            bind(prepared, values);
            prepared.executeUpdate();
            try (ResultSet keys = prepared.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Whether a statement failed because a row with the same value of that unique key stands there already. */
    public static boolean breaks(PersistenceException failed, String key) {
        return failed.getCause() instanceof SQLException refused
                && refused.getErrorCode() == DUPLICATE
                && String.valueOf(refused.getMessage()).contains(key);
    }

    /** Reads every row of a result. */
    public void query(String statement, Row row, @Nullable Object... values) {
        try (PreparedStatement prepared = connection().prepareStatement(statement)) {
            bind(prepared, values);
            try (ResultSet rows = prepared.executeQuery()) {
                while (rows.next()) {
                    row.take(rows);
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Runs the statement once for each row, a thousand to a round. */
    public void batch(String statement, Rows rows) {
        flush.run();
        try (PreparedStatement prepared = connection().prepareStatement(statement)) {
            int[] waiting = {0};
            rows.into(values -> {
                bind(prepared, values);
                prepared.addBatch();
                if (++waiting[0] == BATCH) {
                    prepared.executeBatch();
                    waiting[0] = 0;
                }
            });
            if (waiting[0] > 0) {
                prepared.executeBatch();
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** A moment as the database keeps it. */
    public static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** The moment in a column, or null. */
    public static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        LocalDateTime kept = row.getObject(column, LocalDateTime.class);
        return kept == null ? null : kept.toInstant(ZoneOffset.UTC);
    }

    private static void bind(PreparedStatement prepared, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
    }

    private Connection connection() {
        return connection.get();
    }
}
