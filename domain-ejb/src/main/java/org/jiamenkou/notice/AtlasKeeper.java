package org.jiamenkou.notice;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.node.Heart;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Looks once a second whether something was published and draws a new atlas when it was, on every node and in every
 * application; writes the counts of decisions and the tickets of contradictions down on the way. A picture that cannot be drawn leaves the old one in
 * place.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AtlasKeeper {

    private static final Logger LOG = Logger.getLogger(AtlasKeeper.class.getName());
    private static final int DRAWING_SECONDS = 120;
    private static final int COUNTING_EVERY = 5;

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private CurrentAtlas current;

    @Inject
    private Heart heart;

    @Inject
    private DecisionCounts counts;

    @Inject
    private DoubleMatches doubles;

    @Inject
    private Clock clock;

    private @Nullable ScheduledFuture<?> looking;
    private @Nullable ScheduledFuture<?> counting;
    private @Nullable ScheduledFuture<?> opening;
    private boolean failed;

    /** For the container. */
    @NullUnmarked
    public AtlasKeeper() {}

    /** Draws the first picture and begins to look. */
    @PostConstruct
    void begin() {
        look();
        looking = executor.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        opening = executor.scheduleWithFixedDelay(this::open, 1, 1, TimeUnit.SECONDS);
        counting = executor.scheduleWithFixedDelay(this::count, COUNTING_EVERY, COUNTING_EVERY, TimeUnit.SECONDS);
    }

    /** Ends looking and writes the last counts down. */
    @PreDestroy
    void end() {
        cancel(looking);
        cancel(opening);
        cancel(counting);
        open();
        count();
    }

    private static void cancel(@Nullable ScheduledFuture<?> work) {
        if (work != null) {
            work.cancel(false);
        }
    }

    private synchronized void look() {
        run(
                () -> {
                    current.show(new AtlasLoader(em, clock).refresh(current.get()));
                    heart.answersFrom(current.get().told());
                },
                "The atlas stays as it is");
    }

    private void open() {
        if (!doubles.isEmpty()) {
            run(() -> doubles.writeDown(new Sql(em), clock), "Tickets of contradictions wait");
        }
    }

    private void count() {
        if (!counts.isEmpty()) {
            run(() -> counts.writeDown(new Sql(em)), "Counts of decisions wait");
        }
    }

    /** Runs the work in a transaction; a failure is logged when it first happens, and the work is tried again later. */
    private void run(Runnable work, String meanwhile) {
        try {
            transaction.setTransactionTimeout(DRAWING_SECONDS);
            transaction.begin();
            try {
                work.run();
                transaction.commit();
                failed = false;
            } finally {
                if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        } catch (Exception e) {
            if (!failed) {
                LOG.log(Level.SEVERE, meanwhile, e);
            }
            failed = true;
        }
    }
}
