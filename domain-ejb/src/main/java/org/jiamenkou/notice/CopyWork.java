package org.jiamenkou.notice;

import jakarta.annotation.Resource;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.jiamenkou.job.JobRun;
import org.jiamenkou.job.Work;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Officers;
import org.jspecify.annotations.NullUnmarked;

/** Copies a long text, as next year's draft or as a correction, with the roles its maker holds at that moment. */
@Stateless
@LocalBean
@Local(Work.class)
@TransactionManagement(TransactionManagementType.BEAN)
public class CopyWork implements Work {

    /** The kind of its jobs. */
    static final String KIND = "notice.copy";

    private static final String FORWARD = "forward ";

    @Resource
    private UserTransaction transaction;

    @Inject
    private NoticeDesk desk;

    @Inject
    private Officers officers;

    /** For the container. */
    @NullUnmarked
    public CopyWork() {}

    /** What the work has to know. */
    static String errand(TextRef text, boolean forward) {
        return (forward ? FORWARD : "revise ") + text;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Copies the text, all of it or nothing; one that was copied before the node could say so is refused the second time. */
    @Override
    public Told run(JobRun run) {
        Officer maker = officers.acting(run.row().madeBy());
        String errand = run.errand();
        String text = errand.substring(errand.indexOf(' ') + 1);
        int slash = text.lastIndexOf('/');
        TextRef from = new TextRef(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1)));
        run.now(5);
        TextRef copy = new Within(transaction)
                .run(() -> errand.startsWith(FORWARD) ? desk.copyForward(maker, from) : desk.revise(maker, from));
        return new Told(null, "/notice/text?notice=" + copy.notice() + "&revision=" + copy.revision(), null);
    }
}
