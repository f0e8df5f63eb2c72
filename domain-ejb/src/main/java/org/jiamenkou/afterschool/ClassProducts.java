package org.jiamenkou.afterschool;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.booking.Availability;
import org.jiamenkou.booking.Limit;
import org.jiamenkou.booking.PoolEntry;
import org.jiamenkou.booking.ProductEntry;
import org.jiamenkou.booking.Products;
import org.jiamenkou.kernel.Sql;

/**
 * Open classes as the booking engine knows them: one product with a pool of the class, and one more for each grade that has a
 * quota, whose places come from the pool of the class and from one of the grade.
 */
class ClassProducts {

    static final String KIND = "afterschool";

    private static final ZoneId DAYS = ZoneId.of("Asia/Shanghai");

    private final EntityManager em;

    ClassProducts(EntityManager em) {
        this.em = em;
    }

    /** Enters the products of a class, or changes them. */
    void keep(ClassRow row, TermRow term, EnrolmentSetting setting) {
        PoolEntry whole = new PoolEntry(row.product(), row.most());
        List<Limit> limits = limits(row, term, setting);
        Products products = new Products(em);
        products.keep(entry(row.product(), List.of(whole), row, term, setting, limits));
        row.quotas().forEach((grade, most) -> {
            PoolEntry own = new PoolEntry(row.product(grade), most);
            products.keep(entry(row.product(grade), List.of(whole, own), row, term, setting, limits));
        });
    }

    private static ProductEntry entry(
            String code,
            List<PoolEntry> pools,
            ClassRow row,
            TermRow term,
            EnrolmentSetting setting,
            List<Limit> limits) {
        Instant opens = setting.opensAt();
        Instant closes = setting.closesAt();
        if (opens == null || closes == null) {
            throw new AfterschoolRefusal("window-missing");
        }
        return new ProductEntry(
                code,
                KIND,
                opens,
                closes,
                setting.cancelUntil(),
                setting.waitingMost(),
                Duration.ofMinutes(setting.holdMinutes()),
                pools,
                row.slots().stream().map(slot -> slot.key(term.code())).toList(),
                List.of(),
                limits,
                ProductEntry.USUAL_OFFER,
                Duration.ZERO,
                term.lastDay().atStartOfDay(DAYS).toInstant());
    }

    private List<Limit> limits(ClassRow row, TermRow term, EnrolmentSetting setting) {
        List<Limit> limits = new ArrayList<>();
        if (row.kind() == CourseKind.CARE) {
            return limits;
        }
        Integer week = setting.weekMost();
        if (week != null) {
            limits.add(new Limit(setting.weekKey(), week));
        }
        if (!setting.categoryLimits().isEmpty()) {
            List<String> path = new CategoryStore(new Sql(em)).path(term.district(), row.category());
            setting.categoryLimits().stream()
                    .filter(limit -> path.contains(limit.category()))
                    .forEach(limit -> limits.add(new Limit(setting.categoryKey(limit.category()), limit.most())));
        }
        return limits;
    }

    /** How full classes are, by their codes; drafts are not there. */
    Map<String, Places> places(Collection<ClassRow> classes) {
        List<String> codes = classes.stream()
                .filter(row -> row.state() != ClassState.DRAFT)
                .flatMap(row -> row.products().stream())
                .toList();
        Map<String, Places> places = new HashMap<>();
        for (Availability one : new Products(em).availability(codes)) {
            ClassRow.classOf(one.code()).ifPresent(code -> {
                boolean whole = one.code().equals(KIND + "/" + code);
                Places known = places.getOrDefault(code, Places.NONE);
                places.put(
                        code,
                        new Places(whole ? one.taken() : known.taken(), known.waiting() + one.waiting(), one.asOf()));
            });
        }
        return places;
    }

    /** Nobody books the class any more; who has a place or is in line stays for now. */
    void close(ClassRow row) {
        Products products = new Products(em);
        if (row.state() != ClassState.DRAFT) {
            products.availability(row.products()).forEach(one -> products.close(one.code()));
        }
    }
}
