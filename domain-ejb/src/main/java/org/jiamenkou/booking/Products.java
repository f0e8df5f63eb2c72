package org.jiamenkou.booking;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.NullUnmarked;

/** Keeps what may be booked, and the pools its places come from. */
@Stateless
public class Products {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    /** For the container. */
    @NullUnmarked
    public Products() {}

    /** For use outside the container, within a READ COMMITTED transaction of the caller's. */
    public Products(EntityManager em) {
        this.em = em;
    }

    /**
     * Keeps a product: enters it, or changes it. Pools are made where they are new; an existing one may get more places this way, never
     * fewer than are taken ({@code pool-taken}). Refuses {@code in-use} when somebody has booked it and it would take other pools, slots,
     * times or lower limits.
     */
    public void keep(ProductEntry entry) {
        new Catalogue(stores()).keep(entry);
    }

    /** Gives a pool another capacity, fewer than are taken too: then nobody is admitted until enough have left. Always recorded. */
    public void capacity(String pool, int capacity, String actor, String reason) {
        new Catalogue(stores()).resize(pool, capacity, actor, reason);
    }

    /** Opens a product now; refuses {@code unknown-product}. */
    public void open(String code) {
        stores().products().open(locked(code).id());
    }

    /** Closes it now; those in line keep their places. */
    public void close(String code) {
        stores().products().close(locked(code).id());
    }

    /** Whether somebody has a place of it or is in line; then it takes what it takes. */
    public boolean isInUse(String code) {
        Stores stores = stores();
        return stores.products().inUse(stores.products().get(code).id());
    }

    /** How full these products are, in the order of their codes; unknown ones are left out. For showing, never for deciding. */
    public List<Availability> availability(Collection<String> codes) {
        List<Availability> found = new ArrayList<>();
        if (codes.isEmpty()) {
            return found;
        }
        new Sql(em)
                .query(
                        "select p.code, o.capacity, o.held + o.confirmed + o.reserved,"
                                + " (select count(*) from booking_waiting w where w.product_id = p.id"
                                + " and w.state in ('WAITING', 'CONFLICT')), utc_timestamp(6)"
                                + " from booking_product p join booking_product_pool l on l.product_id = p.id"
                                + " join booking_pool o on o.id = l.pool_id where p.code in (" + PoolStore.marks(codes)
                                + ") order by p.code, o.capacity",
                        row -> merge(
                                found,
                                new Availability(
                                        row.getString(1),
                                        row.getInt(2),
                                        row.getInt(3),
                                        Math.max(0, row.getInt(2) - row.getInt(3)),
                                        row.getInt(4),
                                        Objects.requireNonNull(Sql.moment(row, 5)))),
                        codes.toArray());
        found.sort(Comparator.comparing(Availability::code));
        return found;
    }

    /** Of several pools the smallest tells the capacity and the fullest what is free. */
    private static void merge(List<Availability> found, Availability next) {
        Optional<Availability> known =
                found.stream().filter(one -> one.code().equals(next.code())).findFirst();
        known.ifPresent(found::remove);
        found.add(known.map(one -> new Availability(
                        one.code(),
                        one.capacity(),
                        one.taken(),
                        Math.min(one.free(), next.free()),
                        one.waiting(),
                        one.asOf()))
                .orElse(next));
    }

    private Product locked(String code) {
        return stores().products().forChange(code).orElseThrow(() -> new BookingRefusal("unknown-product", code));
    }

    private Stores stores() {
        return Stores.on(new Sql(em), change -> {});
    }
}
