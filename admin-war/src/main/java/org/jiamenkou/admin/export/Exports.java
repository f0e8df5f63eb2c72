package org.jiamenkou.admin.export;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.job.JobOrder;
import org.jiamenkou.job.JobResult;
import org.jiamenkou.job.JobRun;
import org.jiamenkou.job.Jobs;
import org.jiamenkou.job.Work;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Officers;
import org.jspecify.annotations.NullUnmarked;

/** Keeps what was handed out in the audit trail, and does the long exports as jobs with the rights of who asked. */
@Stateless
@LocalBean
@Local(Work.class)
public class Exports implements Work {

    /** More rows than this are a job. */
    public static final int MOST_AT_ONCE = 5000;

    private static final String KIND = "export";

    @Inject
    private AuditTrail trail;

    @Inject
    private Jobs jobs;

    @Inject
    private Officers officers;

    @Inject
    private Listings listings;

    /** For the container. */
    @NullUnmarked
    public Exports() {}

    /** Records that a list was handed out. */
    public void record(Officer officer, Errand errand, int total) {
        trail.record(officer.did(district(officer), KIND, errand.list() + " " + errand.filter())
                .changing(null, total + " " + errand.format().ending()));
    }

    /** Lets a list be written later, and gives the number of the job. */
    public String later(Officer officer, Errand errand, String name, int total) {
        String job = jobs.add(
                new JobOrder(null, KIND, district(officer), name, total + "\n" + errand, null), officer.login());
        record(officer, errand, total);
        return job;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Writes a list with the rights its maker has now. */
    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Told run(JobRun run) throws IOException {
        String[] order = run.errand().split("\n", 2);
        int total = Integer.parseInt(order[0]);
        Errand errand = Errand.parse(order[1]);
        Officer officer = officers.acting(run.row().madeBy());
        Listing list = listings.find(errand.list()).orElseThrow(() -> new IOException("no list " + errand.list()));
        Path file = Files.createTempFile("export", "." + errand.format().ending());
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                listings.write(
                        list,
                        officer,
                        errand.address(),
                        errand.format(),
                        errand.locale(),
                        out,
                        rows -> run.reached(rows, total));
            }
            JobResult result = new JobResult(run.row().title(), errand.format().type(), Files.readAllBytes(file));
            return new Told(null, null, result);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String district(Officer officer) {
        return officer.districts().stream().sorted().findFirst().orElse("");
    }
}
