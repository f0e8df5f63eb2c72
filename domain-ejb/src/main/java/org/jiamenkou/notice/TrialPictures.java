package org.jiamenkou.notice;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.lang.ref.SoftReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jiamenkou.school.Schools;
import org.jiamenkou.zone.ZoneMap;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The map of the long text that was tried out last: drawn beside the requests, kept until the text is changed, ten minutes are
 * over, or memory is short. One is drawn at a time; a text that is asked for meanwhile has its turn when it is asked for again.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class TrialPictures {

    /** What the register of places says is not part of the state of a text; it is read anew from time to time. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Schools schools;

    @Inject
    private Clock clock;

    private @Nullable Picture last;

    /** For the container. */
    @NullUnmarked
    public TrialPictures() {}

    /** A text in a state, and its map once that is drawn. */
    private record Picture(
            TextRef text, String state, Instant since, CompletableFuture<SoftReference<ZoneMap>> drawing) {}

    /** The map of a text in that state; empty while it is drawn. A drawing that failed is a fault, once, and begun anew. */
    public synchronized Optional<ZoneMap> find(TextRef text, String state) {
        Picture kept = last;
        if (kept != null && !kept.drawing().isDone()) {
            return Optional.empty();
        }
        if (kept != null
                && kept.text().equals(text)
                && kept.state().equals(state)
                && kept.since().plus(FRESH).isAfter(clock.instant())) {
            last = null;
            ZoneMap map = kept.drawing().join().get();
            if (map != null) {
                last = kept;
                return Optional.of(map);
            }
        }
        last = new Picture(
                text,
                state,
                clock.instant(),
                CompletableFuture.supplyAsync(() -> new SoftReference<>(draw(text)), executor));
        return Optional.empty();
    }

    private ZoneMap draw(TextRef text) {
        return new Within(transaction).run(() -> {
            NoticeRevision revision = new NoticeStore(em).get(text.notice(), text.revision());
            return new Trials(em, schools).desk(revision).map(revision);
        });
    }
}
