package org.jiamenkou.booking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Enters and changes products and pools. */
final class Catalogue {

    private final Stores stores;

    Catalogue(Stores stores) {
        this.stores = stores;
    }

    void keep(ProductEntry entry) {
        Optional<Product> known = stores.products().forChange(entry.code());
        List<Long> pools = entry.pools().stream()
                .sorted(Comparator.comparing(PoolEntry::code))
                .map(this::pool)
                .toList();
        Claim claim = new Claim(pools, entry.slots(), entry.intervals(), entry.limits(), entry.gap());
        if (known.isEmpty()) {
            stores.products().add(entry, claim);
            return;
        }
        Product product = known.get();
        if (!claim.takesNoMoreThan(product.claim()) && stores.products().inUse(product.id())) {
            throw new BookingRefusal("in-use", entry.code());
        }
        stores.products().change(product.id(), entry, claim);
        stores.pools().keepForLine(pools);
    }

    /** The number of the pool, with as many places as the entry says. */
    private long pool(PoolEntry entry) {
        Optional<PoolStore.Pool> known = stores.pools().lock(entry.code());
        if (known.isEmpty()) {
            return stores.pools().add(entry);
        }
        PoolStore.Pool pool = known.get();
        if (entry.capacity() < pool.taken() && entry.capacity() < pool.capacity()) {
            throw new BookingRefusal("pool-taken", pool.taken());
        }
        if (entry.capacity() != pool.capacity()) {
            stores.pools().resize(pool.id(), entry.capacity());
            stores.events().resized(pool.code(), pool.capacity(), entry.capacity(), Line.SYSTEM, "product");
        }
        return pool.id();
    }

    void resize(String code, int capacity, String actor, String reason) {
        PoolStore.Pool pool = stores.pools().lock(code).orElseThrow(() -> new BookingRefusal("unknown-product", code));
        stores.pools().resize(pool.id(), capacity);
        stores.events().resized(code, pool.capacity(), capacity, actor, reason);
    }
}
