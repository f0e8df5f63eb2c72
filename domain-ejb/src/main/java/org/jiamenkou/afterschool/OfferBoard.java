package org.jiamenkou.afterschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.NullUnmarked;

/**
 * What schools offer, kept for some seconds, so that a school that opens reads its classes a dozen times a minute and not a dozen times a
 * second. Pages say how old the places are; nothing is decided by them.
 */
@ApplicationScoped
public class OfferBoard {

    /** How old what is shown may be. */
    static final Duration OLDEST = Duration.ofSeconds(4);

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    private Offers offers;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public OfferBoard() {}

    /** An offer and when it was read. */
    private record Kept(Optional<SchoolOffer> offer, Instant at) {}

    /** What the school offers, at most some seconds old; empty where it shows no term. Who comes together reads once. */
    public Optional<SchoolOffer> of(String school) {
        Instant now = clock.instant();
        Kept known = kept.get(school);
        if (known == null || isOld(known, now)) {
            known = kept.compute(
                    school,
                    (key, other) -> other == null || isOld(other, now)
                            ? new Kept(offers.read(school), clock.instant())
                            : other);
        }
        return known.offer();
    }

    private static boolean isOld(Kept known, Instant now) {
        return known.at().plus(OLDEST).isBefore(now);
    }
}
