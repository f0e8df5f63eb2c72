package org.jiamenkou.job;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;

/** 任务: everybody sees the own jobs, administrators those of their districts; a result is fetched by who asked for it. */
@Stateless
public class JobDesk {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public JobDesk() {}

    /** The officer's jobs, and those of the districts the officer administers, the last first. */
    @For(everybody = true)
    public List<JobRow> list(Officer officer, int first, int most) {
        return store().list(
                        officer.login(),
                        officer.districts(Role.DISTRICT_ADMIN),
                        Math.max(0, first),
                        Math.max(1, Math.min(MOST, most)));
    }

    /** One job; refuses {@code unknown-job} and {@code not-yours}. */
    @For(everybody = true)
    public JobRow get(Officer officer, String code) {
        JobRow row = new Jobs(em, clock).get(code);
        if (!row.madeBy().equals(officer.login())) {
            officer.require(row.district(), Role.DISTRICT_ADMIN);
        }
        return row;
    }

    /** Calls a job off: at once while it waits, before anything is kept while a node is at it. */
    @For(everybody = true)
    public void cancel(Officer officer, String code) {
        JobRow row = get(officer, code);
        new Jobs(em, clock).cancel(code);
        trail.record(officer.did(row.district(), "job.cancel", code));
    }

    /** The file that came of the officer's own job; refuses {@code no-result} and {@code unknown-job}. */
    @For(everybody = true)
    public JobResult result(Officer officer, String code) {
        JobRow row = new Jobs(em, clock).get(code);
        if (!row.madeBy().equals(officer.login()) || !officer.districts().contains(row.district())) {
            throw new JobRefusal("unknown-job", code);
        }
        JobResult result = store().result(code).orElseThrow(() -> new JobRefusal("no-result", code));
        trail.record(officer.did(row.district(), "export.fetch", result.name()));
        return result;
    }

    private JobStore store() {
        return new JobStore(new Sql(em));
    }
}
