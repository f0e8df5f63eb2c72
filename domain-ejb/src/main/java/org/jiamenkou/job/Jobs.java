package org.jiamenkou.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.NullUnmarked;

/** Keeps jobs: asked for by desks, claimed by nodes. */
@Stateless
public class Jobs {

    private static final String DIGITS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public Jobs() {}

    /** For use within a transaction of the caller's. */
    public Jobs(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Adds a job with the transaction in progress and gives its number. */
    public String add(JobOrder order, String who) {
        String given = order.code();
        String code = given == null ? fresh() : given;
        store().add(code, order, who, clock.instant());
        return code;
    }

    /** The job of that number; refuses {@code unknown-job}. */
    public JobRow get(String code) {
        return store().find(code).orElseThrow(() -> new JobRefusal("unknown-job", code));
    }

    /** Calls it off; true where it had not begun. */
    public boolean cancel(String code) {
        return store().cancel(code, clock.instant());
    }

    /** Claims the next job of these kinds, for {@code node}. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<JobRow> claim(Collection<String> kinds, String node) {
        return store().claim(kinds, node, clock.instant());
    }

    /** What the work of a job has to know. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public String errand(String code) {
        return store().errand(code);
    }

    /** Notes how much is done, whatever becomes of the transaction in progress; true when the job was called off. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean progress(String code, int percent) {
        return store().progress(code, percent, clock.instant());
    }

    /** Whether somebody called the job off. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean isCancelled(String code) {
        return store().isCancelled(code);
    }

    /** Ends it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void end(String code, JobState state, Work.Told told) {
        store().end(code, state, told, clock.instant());
    }

    private JobStore store() {
        return new JobStore(new Sql(em));
    }

    private static String fresh() {
        return CHANCE.ints(LENGTH, 0, DIGITS.length())
                .mapToObj(digit -> DIGITS.substring(digit, digit + 1))
                .collect(Collectors.joining());
    }
}
