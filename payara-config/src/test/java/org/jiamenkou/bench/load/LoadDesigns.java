package org.jiamenkou.bench.load;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;

/**
 * What other systems do instead of a conditional update, for measuring only: one lock for everything that is sold together, and rows of
 * seats made beforehand of which a free one is taken.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LoadDesigns {

    private static final String SALE = "select code from bench_pool where code = 'sale' for update";
    private static final String COUNT =
            "select p.capacity - (select count(*) from bench_booking b where b.product = p.code)"
                    + " from bench_pool p where p.code = ?";
    private static final String SEAT =
            "select id from bench_seat where product = ? and booking is null limit 1" + " for update skip locked";

    @Resource(lookup = "jdbc/jiamenkou")
    private DataSource database;

    /** For the container. */
    @NullUnmarked
    public LoadDesigns() {}

    /** Takes the lock of the sale, counts, and books. */
    public boolean locked(String key, String participant, String product) {
        try (Connection connection = database.getConnection()) {
            number(connection, SALE, null);
            if (number(connection, COUNT, product) <= 0) {
                return false;
            }
            book(connection, key, participant, product);
            return true;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Takes a seat that nobody has or is about to have, and books. */
    public boolean seat(String key, String participant, String product) {
        try (Connection connection = database.getConnection();
                PreparedStatement take =
                        connection.prepareStatement("update bench_seat set booking = ? where id = ?")) {
            long seat = number(connection, SEAT, product);
            if (seat == 0) {
                return false;
            }
            take.setString(1, key);
            take.setLong(2, seat);
            take.executeUpdate();
            book(connection, key, participant, product);
            return true;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long number(Connection connection, String query, @org.jspecify.annotations.Nullable String value)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            if (value != null) {
                statement.setString(1, value);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && value != null ? rows.getLong(1) : 0;
            }
        }
    }

    private static void book(Connection connection, String key, String participant, String product)
            throws SQLException {
        try (PreparedStatement booking = connection.prepareStatement(
                        "insert into bench_booking (code, participant, product) values (?, ?, ?)");
                PreparedStatement event =
                        connection.prepareStatement("insert into bench_event (code, what) values (?, ?)")) {
            booking.setString(1, key);
            booking.setString(2, participant);
            booking.setString(3, product);
            booking.executeUpdate();
            event.setString(1, key);
            event.setString(2, "CONFIRMED");
            event.executeUpdate();
        }
    }
}
