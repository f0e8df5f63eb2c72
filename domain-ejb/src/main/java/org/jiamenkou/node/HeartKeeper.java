package org.jiamenkou.node;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Writes the beats of this application. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HeartKeeper {

    private static final Logger LOG = Logger.getLogger(HeartKeeper.class.getName());
    private static final int EVERY_SECONDS = 5;
    private static final String BUILT = "/META-INF/maven/org.jiamenkou/domain-ejb/pom.properties";

    @Resource
    private ManagedScheduledExecutorService executor;

    @Resource(lookup = "java:module/ModuleName")
    private String application;

    @Inject
    private Heart heart;

    @Inject
    private Nodes nodes;

    @Inject
    private Clock clock;

    private String version = "";
    private Instant started = Instant.EPOCH;
    private @Nullable ScheduledFuture<?> beating;

    /** For the container. */
    @NullUnmarked
    public HeartKeeper() {}

    /** Begins to beat. */
    @PostConstruct
    void begin() {
        version = version();
        started = clock.instant();
        beating = executor.scheduleWithFixedDelay(this::beat, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Ends, and takes the last beat back: a node that was stopped is not missing. */
    @PreDestroy
    void end() {
        ScheduledFuture<?> work = beating;
        if (work != null) {
            work.cancel(false);
        }
        tried(() -> nodes.forget(NodeName.own(), application));
    }

    private void beat() {
        tried(() -> nodes.beat(NodeName.own(), application, version, started, heart.revision()));
    }

    private static void tried(Runnable work) {
        try {
            work.run();
        } catch (EJBException away) {
            LOG.log(Level.FINE, "the database is away", away);
        }
    }

    private static String version() {
        try (InputStream built = HeartKeeper.class.getResourceAsStream(BUILT)) {
            Properties told = new Properties();
            if (built != null) {
                told.load(built);
            }
            return told.getProperty("version", "-");
        } catch (IOException unreadable) {
            return "-";
        }
    }
}
