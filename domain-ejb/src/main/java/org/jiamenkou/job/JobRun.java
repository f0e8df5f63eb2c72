package org.jiamenkou.job;

/** A job at work: what it is about, and where it tells how far it is. */
public class JobRun {

    private static final long PATIENCE_NANOS = 500_000_000L;

    private final Jobs jobs;
    private final JobRow row;
    private final String errand;
    private int percent;
    private long toldAt = System.nanoTime() - PATIENCE_NANOS;

    JobRun(Jobs jobs, JobRow row, String errand) {
        this.jobs = jobs;
        this.row = row;
        this.errand = errand;
    }

    /** The job. */
    public JobRow row() {
        return row;
    }

    /** What the work has to know. */
    public String errand() {
        return errand;
    }

    /** Tells how much is done, twice a second at most; refuses {@code job-cancelled} when somebody called it off. */
    public void reached(int done, int of) {
        int reached = of <= 0 ? 0 : (int) Math.min(99, 100L * done / of);
        if (reached >= percent && System.nanoTime() - toldAt >= PATIENCE_NANOS) {
            now(reached);
        }
    }

    /** Tells at once how much is done; refuses {@code job-cancelled} when somebody called it off. */
    public void now(int reached) {
        percent = reached;
        toldAt = System.nanoTime();
        if (jobs.progress(row.code(), reached)) {
            throw new JobRefusal("job-cancelled", row.code());
        }
    }
}
