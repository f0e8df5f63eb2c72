package org.jiamenkou.notice;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jiamenkou.job.JobOrder;
import org.jiamenkou.job.Jobs;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/** Decides which texts are looked at at once and which as a job, begins those jobs, and reads what they found. */
class Inspections {

    /** Texts of more rules than this are checked and compared as jobs. */
    static final int MOST_AT_ONCE = 5000;

    private final EntityManager em;
    private final Clock clock;
    private final Trials trials;
    private final InspectionStore store;

    Inspections(EntityManager em, Clock clock, Trials trials) {
        this.em = em;
        this.clock = clock;
        this.trials = trials;
        this.store = new InspectionStore(new Sql(em));
    }

    Inspection.Standing standing(NoticeRevision text) {
        return trials.rules(text) <= MOST_AT_ONCE
                ? Inspection.Standing.AT_ONCE
                : store.standing(Inspection.Kind.CHECK, text.id(), null, trials.state(text));
    }

    Inspection.Standing standing(NoticeRevision before, NoticeRevision after) {
        return trials.rules(before, after) <= MOST_AT_ONCE
                ? Inspection.Standing.AT_ONCE
                : store.standing(Inspection.Kind.COMPARE, after.id(), before.id(), trials.state(before, after));
    }

    /** Begins a job and gives its number, or that of the one that is under way. */
    String begin(Inspection.Kind kind, NoticeRevision text, @Nullable NoticeRevision before, String page, String who) {
        Long other = before == null ? null : before.id();
        Inspection.Standing standing = store.standing(kind, text.id(), other, "");
        Inspection last = standing.last();
        if (standing.isUnderWay() && last != null) {
            return last.code();
        }
        String errand = before == null ? InspectWork.errand(text.ref()) : InspectWork.errand(text.ref(), before.ref());
        JobOrder order = new JobOrder(
                null,
                InspectWork.KIND,
                text.notice().districtCode(),
                text.head().title(),
                errand,
                page);
        String code = new Jobs(em, clock).add(order, who);
        store.begin(code, kind, text.id(), other, who, clock.instant());
        return code;
    }

    void callOff(NoticeRevision text, String code) {
        if (!store.isOf(code, text.id())) {
            throw new NoticeRefusal("not-inspected");
        }
        new Jobs(em, clock).cancel(code);
    }

    /** The findings of the last check, kind by kind; none where there was none. */
    List<WorkList.Kind> kinds(Inspection.Standing standing) {
        Inspection done = standing.done();
        return done == null
                ? List.of()
                : FoundRows.kinds(store.sections(done.code()), store.firstRows(done.code(), WorkList.SHOWN));
    }

    /** The first rows of a section; none where there was no look. */
    Part<Inspection.Row> shown(Inspection.Standing standing, String section) {
        return standing.done() == null ? new Part<>(0, List.of()) : kept(standing, section, 0, Comparison.SHOWN);
    }

    /** Rows of one section, or of all for null; refuses {@code not-inspected}. */
    Part<Inspection.Row> kept(Inspection.Standing standing, @Nullable String section, int first, int most) {
        Inspection done = standing.done();
        if (done == null) {
            throw new NoticeRefusal("not-inspected");
        }
        int total = store.sections(done.code()).entrySet().stream()
                .filter(one -> section == null || section.equals(one.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new Part<>(total, store.rows(done.code(), section, first, most));
    }
}
