package org.jiamenkou.afterschool;

import java.util.List;
import java.util.Objects;

/**
 * What may change of a class that somebody has booked: only what hurts nobody. The price may fall, places and grades may be
 * added, a teacher or a room may be exchanged; what families chose by may not.
 */
final class ClassLocks {

    private final ClassRow stands;
    private final Places places;

    ClassLocks(ClassRow stands, Places places) {
        this.stands = stands;
        this.places = places;
    }

    /** Refuses {@code locked} with the field that may not change that way. */
    void check(ClassEntry entry) {
        lock("course", stands.course().equals(entry.course()));
        lock(
                "slots",
                stands.slots().stream().map(CareSlot::code).sorted().toList().equals(entry.slots()));
        lock("price", entry.price().compareTo(stands.price()) <= 0);
        lock("grades", entry.grades().all().containsAll(stands.grades().all()));
        lock("fewest", entry.fewest() <= stands.fewest());
        lock("most", entry.most() >= places.taken());
        lock("quotas", keepsQuotas(entry));
        lock("provider", Objects.equals(providerCode(), entry.provider()) || entry.provider() == null);
        lock("equipment", entry.equipment().isEmpty() || entry.equipment().equals(stands.equipment()));
    }

    /** A quota belongs to the product of its grade: it may grow, but neither come nor go. */
    private boolean keepsQuotas(ClassEntry entry) {
        return entry.quotas().keySet().equals(stands.quotas().keySet())
                && entry.quotas().entrySet().stream()
                        .allMatch(quota -> quota.getValue() >= stands.quotas().getOrDefault(quota.getKey(), 0));
    }

    private @org.jspecify.annotations.Nullable String providerCode() {
        ProviderRow provider = stands.provider();
        return provider == null ? null : provider.code();
    }

    private static void lock(String field, boolean kept) {
        if (!kept) {
            throw new AfterschoolRefusal("locked", field);
        }
    }

    /** The fields that may not change freely, for the form. */
    static List<String> fields() {
        return List.of("course", "slots", "price", "grades", "fewest", "most", "quotas", "provider", "equipment");
    }
}
