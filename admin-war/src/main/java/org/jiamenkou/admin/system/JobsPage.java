package org.jiamenkou.admin.system;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.job.JobDesk;
import org.jiamenkou.job.JobRow;
import org.jiamenkou.kernel.DomainException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 任务: long work, how far it is, and what came of it. */
@Named
@RequestScoped
public class JobsPage {

    private static final int SIZE = 50;

    @Inject
    private JobDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    private final int page = Math.max(1, Asked.number("page", 1));

    private @Nullable List<JobRow> rows;

    /** For the container. */
    @NullUnmarked
    public JobsPage() {}

    /** The jobs of this page, the last first. */
    public List<JobRow> getRows() {
        List<JobRow> shown = read();
        return shown.subList(0, Math.min(SIZE, shown.size()));
    }

    /** Whether there are older ones. */
    public boolean isMore() {
        return read().size() > SIZE;
    }

    /** Whether nothing is under way. */
    public boolean isQuiet() {
        return getRows().stream().allMatch(row -> row.state().isOver());
    }

    /** Whether its file is the officer's to fetch. */
    public boolean mine(JobRow row) {
        return row.resultName() != null
                && row.madeBy().equals(visitor.getOfficer().login());
    }

    /** Calls a job off. */
    public @Nullable String cancel(String code) {
        try {
            desk.cancel(visitor.getOfficer(), code);
            say.done("system", "job.cancelled");
            return "/system/jobs?faces-redirect=true";
        } catch (DomainException refusal) {
            say.refused(null, refusal);
            return null;
        }
    }

    private List<JobRow> read() {
        List<JobRow> shown = rows;
        if (shown == null) {
            shown = desk.list(visitor.getOfficer(), (page - 1) * SIZE, SIZE + 1);
            rows = shown;
        }
        return shown;
    }

    /** The page, from 1. */
    public int getPage() {
        return page;
    }
}
