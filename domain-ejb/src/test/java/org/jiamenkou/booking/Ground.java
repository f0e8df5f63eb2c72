package org.jiamenkou.booking;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jiamenkou.kernel.Sql;

/**
 * The engine on the real database without a server around it: every step is a transaction on a connection of its own, tried again as
 * {@link Attempts} does. A ground may be given another wording of statements, to see what happens when a lock or a condition is missing.
 */
final class Ground {

    private static final int MOST_TRIES = 20;

    private final UnaryOperator<String> wording;
    private final ThreadLocal<Connection> connections = new ThreadLocal<>();
    private final List<Connection> open = new ArrayList<>();
    private Consumer<BookingChanged> listener = change -> {};

    private Ground(UnaryOperator<String> wording) {
        this.wording = wording;
    }

    /** The engine as it is. */
    static Ground firm() {
        return new Ground(statement -> statement);
    }

    /** The engine on copies of its tables, with some statements in other words. */
    static Ground onCopies(UnaryOperator<String> weakening) {
        return new Ground(statement -> Copies.about(weakening.apply(statement)));
    }

    /** The same ground, whose steps tell this listener. */
    Ground telling(Consumer<BookingChanged> told) {
        this.listener = told;
        return this;
    }

    /** A step in a transaction of its own, tried again when it lost against others. */
    <T> T step(Function<Stores, T> step) {
        int tries = 0;
        while (true) {
            try {
                return once(step);
            } catch (HoldsExpired expired) {
                expired.bookings().forEach(code -> step(stores -> new Line(stores).expire(code)));
            } catch (RuntimeException failed) {
                if (!Attempts.hasLost(failed) || ++tries == MOST_TRIES) {
                    throw failed;
                }
            }
        }
    }

    /** A step in a transaction of its own, tried once. */
    <T> T once(Function<Stores, T> step) {
        Connection connection = connection();
        try {
            T result = step.apply(Stores.on(new Sql(connection), listener));
            connection.commit();
            return result;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            undo(connection);
        }
    }

    /** A step on bare statements, tried once. */
    <T> T onSql(Function<Sql, T> step) {
        return once(stores -> step.apply(new Sql(connection())));
    }

    Receipt book(Order order) {
        return step(stores -> new Admission(stores).book(order));
    }

    Receipt confirm(String code) {
        return step(stores -> new Turnover(stores).confirm(code, "family"));
    }

    Receipt cancel(String code, CancelBy by) {
        return step(stores -> new Turnover(stores).end(code, by.state(), "somebody", "because"));
    }

    Receipt release(String code) {
        return step(stores -> new Turnover(stores).end(code, BookingState.RELEASED, "family", null));
    }

    Receipt accept(String code) {
        return step(stores -> new Line(stores).accept(code, "family"));
    }

    Receipt leave(String code, WaitingState state) {
        return step(stores -> new Line(stores).leave(code, state, "family", "because"));
    }

    boolean expire(String code) {
        return step(stores -> new Line(stores).expire(code));
    }

    /** Ends everything that has run out by the database's clock. */
    void sweep() {
        step(stores -> stores.bookings().expired(10_000)).forEach(this::expire);
    }

    /** Every difference the audit finds. */
    List<Difference> audit() {
        seal();
        return check();
    }

    void seal() {
        try {
            EngineAudit.seal(connection());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The same without sealing first. */
    List<Difference> check() {
        try {
            return EngineAudit.check(connection());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Moves every line on as far as it goes. */
    void promote() {
        while (step(this::promoted)) {
            Thread.onSpinWait();
        }
    }

    private boolean promoted(Stores stores) {
        texts("select id from booking_turn where id = 1 for update", false);
        return new Line(stores).promote();
    }

    void keep(ProductEntry entry) {
        step(stores -> {
            new Catalogue(stores).keep(entry);
            return true;
        });
    }

    void resize(String pool, int capacity) {
        step(stores -> {
            new Catalogue(stores).resize(pool, capacity, "clerk", "another room");
            return true;
        });
    }

    /** A statement of the test itself, in the transaction in progress or in its own. */
    int update(String statement) {
        try (Statement plain = connection().createStatement()) {
            return plain.executeUpdate(wording.apply(statement));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A statement of the test itself, kept. */
    int change(String statement) {
        int changed = update(statement);
        try {
            connection().commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return changed;
    }

    /** The first column of every row. */
    List<String> texts(String query) {
        return texts(query, true);
    }

    private List<String> texts(String query, boolean commit) {
        List<String> found = new ArrayList<>();
        try (Statement plain = connection().createStatement();
                ResultSet rows = plain.executeQuery(wording.apply(query))) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            if (commit) {
                connection().commit();
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    long number(String query) {
        return Long.parseLong(texts(query).get(0));
    }

    /** The connection of this thread. */
    Connection connection() {
        Connection own = connections.get();
        if (own == null || isClosed(own)) {
            own = Wording.of(connect(), wording);
            connections.set(own);
            synchronized (open) {
                open.add(own);
            }
        }
        return own;
    }

    /** Closes every connection that was opened. */
    void close() {
        synchronized (open) {
            open.forEach(connection -> {
                try {
                    connection.close();
                } catch (SQLException failed) {
                    throw new IllegalStateException(failed);
                }
            });
            open.clear();
        }
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void undo(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Connection connect() {
        try {
            Connection connection = DriverManager.getConnection(
                    required("JIAMENKOU_DB_URL"), required("JIAMENKOU_DB_USER"), required("JIAMENKOU_DB_PASSWORD"));
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            return connection;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String required(String name) {
        return Objects.requireNonNull(System.getenv(name), name);
    }
}
