package org.jiamenkou.job;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Does the jobs of one kind. It may be called again for a job whose node went away, and opens its own transactions. */
public interface Work {

    /** The kind of jobs it does. */
    String kind();

    /** Does the job and tells how far it is; what it throws ends the job. */
    Told run(JobRun run) throws IOException;

    /**
     * What came of a job.
     *
     * @param words what is to be said of it, or null
     * @param link the page that shows it, or null
     * @param file the file to fetch, or null
     */
    record Told(
            @Nullable String words,
            @Nullable String link,
            @Nullable JobResult file) {}
}
