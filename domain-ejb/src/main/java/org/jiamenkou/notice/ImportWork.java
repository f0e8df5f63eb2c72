package org.jiamenkou.notice;

import jakarta.annotation.Resource;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.job.JobRun;
import org.jiamenkou.job.Work;
import org.jiamenkou.kernel.Progress;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.school.DistrictEntry;
import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.school.Schools;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Takes in a file that was handed in, as a whole or not at all. */
@Stateless
@LocalBean
@Local(Work.class)
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportWork implements Work {

    /** The kind of its jobs. */
    static final String KIND = "notice.import";

    private static final int READ = 20;
    private static final int WRITTEN = 97;

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Inject
    private Notices notices;

    @Inject
    private Schools schools;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public ImportWork() {}

    @Override
    public String kind() {
        return KIND;
    }

    /** Takes the file in; one that was taken in before the node that did it could say so is not taken in again. */
    @Override
    public Told run(JobRun run) {
        String code = run.row().code();
        ImportRow row = within(() -> store().get(code));
        if (row.result() != null) {
            return new Told(row.told(), page(row.result()), null);
        }
        ImportOrder order = within(() -> store().order(code));
        Progress progress = run::reached;
        IntakeFile file = order.read(progress.part(0, READ));
        progress.reached(READ, 100);
        within(() -> {
            store().found(code, file.report().rows());
            return true;
        });
        return within(() -> keep(run, row, order, file));
    }

    private Told keep(JobRun run, ImportRow row, ImportOrder order, IntakeFile file) {
        DistrictRow district = schools.district(order.district());
        DistrictEntry entry = DistrictEntry.of(district.name(), district.city(), district.currentYear());
        Progress progress = run::reached;
        ImportReport report = notices.importFile(
                new ImportRequest(entry, order.year(), order.stage(), order.population(), order.head(), List.of(file)),
                progress.part(READ, WRITTEN));
        if (report.result() == ImportReport.Result.REFUSED) {
            String told = report.findings().stream()
                    .map(ImportReport.Finding::text)
                    .findFirst()
                    .orElse("");
            throw new NoticeRefusal("import-refused", told);
        }
        NoticeRow stored = report.stored();
        if (report.result() == ImportReport.Result.STORED) {
            new NoticeStore(em).get(stored.code(), stored.revision()).draftedBy(row.madeBy());
        }
        run.now(WRITTEN);
        TextRef result = new TextRef(stored.code(), stored.revision());
        String told = report.result().name();
        store().end(row.code(), ImportState.DONE, result, told, clock.instant());
        return new Told(told, page(result), null);
    }

    private static String page(@Nullable TextRef text) {
        return text == null ? "/notice/list" : "/notice/text?notice=" + text.notice() + "&revision=" + text.revision();
    }

    private <T> T within(Supplier<T> work) {
        return new Within(transaction).run(work);
    }

    private ImportStore store() {
        return new ImportStore(new Sql(em));
    }
}
