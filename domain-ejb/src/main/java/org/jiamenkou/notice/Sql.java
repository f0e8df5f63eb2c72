package org.jiamenkou.notice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Statements on the connection of the transaction in progress, for the rows of texts: too many to be entities, and
 * written once.
 */
final class Sql {

    private static final int BATCH = 1000;

    private final EntityManager em;

    Sql(EntityManager em) {
        this.em = em;
    }

    /** Takes one row of a result. */
    interface Row {
        void take(ResultSet row) throws SQLException;
    }

    /** Takes the values of one statement of a batch. */
    interface Batch {
        void add(@Nullable Object... values) throws SQLException;
    }

    /** Gives a batch its rows. */
    interface Rows {
        void into(Batch batch) throws SQLException;
    }

    /** Changes rows and says how many. */
    int update(String statement, @Nullable Object... values) {
        em.flush();
        try (PreparedStatement prepared = connection().prepareStatement(statement)) {
            bind(prepared, values);
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Reads every row of a result. */
    void query(String statement, Row row, @Nullable Object... values) {
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
    void batch(String statement, Rows rows) {
        em.flush();
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

    private static void bind(PreparedStatement prepared, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}
