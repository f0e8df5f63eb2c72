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
import java.util.List;
import org.jiamenkou.job.JobRun;
import org.jiamenkou.job.Work;
import org.jiamenkou.kernel.Progress;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.school.Schools;
import org.jspecify.annotations.NullUnmarked;

/** Checks a long text, or compares it with another: nobody waits for that before a page. */
@Stateless
@LocalBean
@Local(Work.class)
@TransactionManagement(TransactionManagementType.BEAN)
public class InspectWork implements Work {

    /** The kind of its jobs. */
    static final String KIND = "notice.inspect";

    private static final int FOUND = 90;

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Inject
    private Schools schools;

    /** For the container. */
    @NullUnmarked
    public InspectWork() {}

    /** What the work has to know: the text, and the one before it where two are compared. */
    static String errand(TextRef text, TextRef... before) {
        StringBuilder errand = new StringBuilder(text.toString());
        for (TextRef other : before) {
            errand.append(' ').append(other);
        }
        return errand.toString();
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Keeps what it finds; called again, it finds the same. */
    @Override
    public Told run(JobRun run) {
        String[] texts = run.errand().split(" ");
        Progress progress = run::reached;
        return new Within(transaction).run(() -> {
            NoticeRevision text = revision(texts[0]);
            Trials trials = new Trials(em, schools);
            List<Inspection.Row> found = texts.length == 1
                    ? FoundRows.ofFindings(trials.found(text, progress.part(0, FOUND)))
                    : compared(trials, revision(texts[1]), text, progress.part(0, FOUND));
            String seen = texts.length == 1 ? trials.state(text) : trials.state(revision(texts[1]), text);
            new InspectionStore(new Sql(em)).keep(run.row().code(), seen, found, progress.part(FOUND, 100));
            return new Told(null, null, null);
        });
    }

    private static List<Inspection.Row> compared(
            Trials trials, NoticeRevision before, NoticeRevision after, Progress progress) {
        return FoundRows.ofComparison(trials.places(before, after, progress), trials.lines(before, after));
    }

    private NoticeRevision revision(String text) {
        int slash = text.lastIndexOf('/');
        return new NoticeStore(em).get(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1)));
    }
}
