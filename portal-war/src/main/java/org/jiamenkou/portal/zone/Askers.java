package org.jiamenkou.portal.zone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.NullUnmarked;

/** Counts what each network address hands in: a few in ten minutes at one node, in memory, and forgotten afterwards. */
@ApplicationScoped
public class Askers {

    private static final int MOST = 5;

    private static final long SECONDS = 600;

    private static final int MOST_ADDRESSES = 50_000;

    /** What was handed in during one stretch of time. */
    private record Stretch(long number, Map<String, Integer> counts) {}

    private volatile Stretch stretch = new Stretch(0, new ConcurrentHashMap<>());

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public Askers() {}

    Askers(Clock clock) {
        this.clock = clock;
    }

    /** Whether this address may hand in one more; it is counted. */
    boolean admits(String address) {
        long now = clock.instant().getEpochSecond() / SECONDS;
        Stretch present = stretch;
        if (present.number() != now) {
            present = new Stretch(now, new ConcurrentHashMap<>());
            stretch = present;
        }
        boolean known = present.counts().containsKey(address);
        return (known || present.counts().size() < MOST_ADDRESSES)
                && present.counts().merge(address, 1, Integer::sum) <= MOST;
    }
}
