package org.jiamenkou.notice;

import jakarta.annotation.Resource;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.jiamenkou.job.JobRun;
import org.jiamenkou.job.Work;
import org.jiamenkou.kernel.Progress;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.NullUnmarked;

/** Looks at a large file before it is taken in. */
@Stateless
@LocalBean
@Local(Work.class)
@TransactionManagement(TransactionManagementType.BEAN)
public class PreviewWork implements Work {

    /** The kind of its jobs. */
    static final String KIND = "notice.preview";

    private static final int PARSED = 35;
    private static final int READ = 95;

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    /** For the container. */
    @NullUnmarked
    public PreviewWork() {}

    @Override
    public String kind() {
        return KIND;
    }

    /** Keeps what the file would give; called again, it finds the same. */
    @Override
    public Told run(JobRun run) {
        Progress progress = run::reached;
        ImportOrder order = new Within(transaction).run(() -> new ImportStore(new Sql(em)).order(run.errand()));
        ImportPreview preview = ImportPreview.of(order.read(progress.part(0, PARSED)), progress.part(PARSED, READ));
        List<Inspection.Row> rows = PreviewRows.of(preview);
        return new Within(transaction).run(() -> {
            new InspectionStore(new Sql(em)).keep(run.row().code(), null, rows, progress.part(READ, 100));
            return new Told(null, null, null);
        });
    }
}
