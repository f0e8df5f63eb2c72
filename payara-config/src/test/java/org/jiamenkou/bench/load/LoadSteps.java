package org.jiamenkou.bench.load;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jiamenkou.booking.Bookings;
import org.jiamenkou.booking.CancelBy;
import org.jiamenkou.booking.Limit;
import org.jiamenkou.booking.Order;
import org.jiamenkou.booking.PoolEntry;
import org.jiamenkou.booking.ProductEntry;
import org.jiamenkou.booking.Products;
import org.jiamenkou.booking.Receipt;
import org.jspecify.annotations.NullUnmarked;

/** One step, one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LoadSteps {

    @EJB
    private Bookings bookings;

    @EJB
    private Products products;

    @Resource(lookup = "jdbc/jiamenkou")
    private DataSource database;

    /** For the container. */
    @NullUnmarked
    public LoadSteps() {}

    /** A product of one pool and one slot, open for ever. */
    public void keep(String product, int capacity, int waitingMost) {
        products.keep(new ProductEntry(
                product,
                "load",
                Instant.EPOCH,
                Instant.parse("2100-01-01T00:00:00Z"),
                null,
                waitingMost,
                Duration.ofMinutes(10),
                List.of(new PoolEntry(product, capacity)),
                List.of(product),
                List.of(),
                List.of(new Limit("load", 4))));
    }

    /** Books, or joins the line. */
    public Receipt book(String key, String participant, String product, boolean queue) {
        return bookings.book(new Order(key, participant, product, queue, false, "load"));
    }

    /** Gives a place back. */
    public Receipt cancel(String code) {
        return bookings.cancel(code, CancelBy.FAMILY, "load", null);
    }

    /** The least a booking could be, written by hand: one conditional update and two inserts. */
    public boolean least(String key, String participant, String product) {
        try (Connection connection = database.getConnection();
                PreparedStatement take = connection.prepareStatement(
                        "update bench_pool set taken = taken + 1 where code = ? and taken < capacity");
                PreparedStatement booking = connection.prepareStatement(
                        "insert into bench_booking (code, participant, product) values (?, ?, ?)");
                PreparedStatement event =
                        connection.prepareStatement("insert into bench_event (code, what) values (?, ?)")) {
            take.setString(1, product);
            if (take.executeUpdate() == 0) {
                return false;
            }
            booking.setString(1, key);
            booking.setString(2, participant);
            booking.setString(3, product);
            booking.executeUpdate();
            event.setString(1, key);
            event.setString(2, "CONFIRMED");
            event.executeUpdate();
            return true;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
