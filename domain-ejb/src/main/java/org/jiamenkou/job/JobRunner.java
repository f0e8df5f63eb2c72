package org.jiamenkou.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jiamenkou.kernel.DomainException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Does jobs, one at a time: outside any transaction, so that the work opens its own. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

    @Inject
    private Jobs jobs;

    /** For the container. */
    @NullUnmarked
    public JobRunner() {}

    /** Does the next job that one of these works can do; false when none waits. */
    public boolean runNext(Collection<Work> works, String node) {
        Map<String, Work> byKind = works.stream().collect(Collectors.toMap(Work::kind, Function.identity()));
        Optional<JobRow> claimed = byKind.isEmpty() ? Optional.empty() : jobs.claim(byKind.keySet(), node);
        claimed.ifPresent(row ->
                run(Objects.requireNonNull(byKind.get(row.kind())), new JobRun(jobs, row, jobs.errand(row.code()))));
        return claimed.isPresent();
    }

    private void run(Work work, JobRun run) {
        String code = run.row().code();
        try {
            jobs.end(code, JobState.DONE, work.run(run));
        } catch (DomainException refused) {
            boolean cancelled = jobs.isCancelled(code) || refused.code().endsWith("cancelled");
            jobs.end(code, cancelled ? JobState.CANCELLED : JobState.REFUSED, words(told(refused)));
        } catch (IOException | RuntimeException broken) {
            LOG.log(Level.SEVERE, broken, () -> "job " + code + " broke");
            jobs.end(code, JobState.FAILED, words(null));
        }
    }

    private static String told(DomainException refused) {
        String about = refused.arguments().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return about.isBlank() ? refused.code() : about;
    }

    private static Work.Told words(@Nullable String words) {
        return new Work.Told(words, null, null);
    }
}
