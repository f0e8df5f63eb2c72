package org.jiamenkou.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiamenkou.kernel.Sql;

/** The rows of products. */
final class ProductStore {

    private static final String ROW =
            "select id, code, kind, opens_at, closes_at, cancel_until, waiting_until, waiting_most,"
                    + " hold_seconds, offer_seconds, claim, utc_timestamp(6) from booking_product where ";

    private final Sql sql;

    ProductStore(Sql sql) {
        this.sql = sql;
    }

    /** The product as it is; refuses {@code unknown-product}. */
    Product get(String code) {
        return found(code, "");
    }

    /** The product, which nobody changes until the transaction ends, though others may book it too. */
    Product forBooking(String code) {
        return found(code, " lock in share mode");
    }

    /** The product, which nobody else changes or books until the transaction ends, or nothing when it is new. */
    Optional<Product> forChange(String code) {
        return find("code = ? for update", code);
    }

    Product byId(long id) {
        return find("id = ?", id).orElseThrow();
    }

    void add(ProductEntry entry, Claim claim) {
        long id = sql.insert(
                "insert into booking_product (code, kind, opens_at, closes_at, cancel_until, waiting_until, waiting_most,"
                        + " hold_seconds, offer_seconds, claim, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                entry.code(),
                entry.kind(),
                Sql.utc(entry.opensAt()),
                Sql.utc(entry.closesAt()),
                utc(entry.cancelUntil()),
                utc(entry.waitingUntil()),
                entry.waitingMost(),
                entry.hold().toSeconds(),
                entry.offer().toSeconds(),
                claim.text());
        link(id, claim);
    }

    void change(long id, ProductEntry entry, Claim claim) {
        sql.update(
                "update booking_product set kind = ?, opens_at = ?, closes_at = ?, cancel_until = ?, waiting_until = ?,"
                        + " waiting_most = ?, hold_seconds = ?, offer_seconds = ?, claim = ?, version = version + 1 where id = ?",
                entry.kind(),
                Sql.utc(entry.opensAt()),
                Sql.utc(entry.closesAt()),
                utc(entry.cancelUntil()),
                utc(entry.waitingUntil()),
                entry.waitingMost(),
                entry.hold().toSeconds(),
                entry.offer().toSeconds(),
                claim.text(),
                id);
        sql.update("delete from booking_product_pool where product_id = ?", id);
        link(id, claim);
    }

    /** Opens the product at this very moment of the database. */
    void open(long id) {
        sql.update(
                "update booking_product set opens_at = utc_timestamp(6), closes_at = greatest(closes_at, utc_timestamp(6)),"
                        + " version = version + 1 where id = ?",
                id);
    }

    /** Closes it at this very moment. */
    void close(long id) {
        sql.update(
                "update booking_product set opens_at = least(opens_at, utc_timestamp(6)), closes_at = utc_timestamp(6),"
                        + " version = version + 1 where id = ?",
                id);
    }

    /** Whether somebody has an active booking of it or is in line. */
    boolean inUse(long id) {
        List<Long> found = new ArrayList<>();
        sql.query(
                "select 1 from dual where exists (select 1 from booking where product_id = ? and active = 1)"
                        + " or exists (select 1 from booking_waiting where product_id = ? and active = 1)",
                row -> found.add(row.getLong(1)),
                id,
                id);
        return !found.isEmpty();
    }

    private void link(long id, Claim claim) {
        sql.batch("insert into booking_product_pool (product_id, pool_id) values (?, ?)", batch -> {
            for (Long pool : claim.pools()) {
                batch.add(id, pool);
            }
        });
    }

    private Product found(String code, String lock) {
        return find("code = ?" + lock, code).orElseThrow(() -> new BookingRefusal("unknown-product", code));
    }

    private Optional<Product> find(String where, Object value) {
        List<Product> found = new ArrayList<>();
        sql.query(ROW + where, row -> found.add(product(row)), value);
        return found.stream().findFirst();
    }

    private static Product product(ResultSet row) throws SQLException {
        return new Product(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                at(row, 4),
                at(row, 5),
                Sql.moment(row, 6),
                Sql.moment(row, 7),
                row.getInt(8),
                Duration.ofSeconds(row.getInt(9)),
                Duration.ofSeconds(row.getInt(10)),
                Claim.parse(row.getString(11)),
                at(row, 12));
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(Sql.moment(row, column));
    }

    private static java.time.@org.jspecify.annotations.Nullable LocalDateTime utc(
            @org.jspecify.annotations.Nullable Instant moment) {
        return moment == null ? null : Sql.utc(moment);
    }
}
