package org.jiamenkou.notice;

import static org.jiamenkou.staff.Role.BASIC_EDUCATION;
import static org.jiamenkou.staff.Role.ENROLMENT;
import static org.jiamenkou.staff.Role.LEADER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.job.JobOrder;
import org.jiamenkou.job.Jobs;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 划片: what staff do with whole texts. What one person drafted another reviews, and only then it can be published. */
@Stateless
public class NoticeDesk {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public NoticeDesk() {}

    /** The texts of the officer's districts. */
    @For({ENROLMENT, BASIC_EDUCATION, LEADER})
    public TextPage list(Officer officer, TextQuery query) {
        return new TextLister(new Sql(em)).page(officer.districts(ENROLMENT, BASIC_EDUCATION, LEADER), query);
    }

    /** One text. Refuses {@code unknown-revision}. */
    @For({ENROLMENT, BASIC_EDUCATION, LEADER})
    public TextRow get(Officer officer, TextRef text) {
        TextRow row = new TextLister(new Sql(em)).get(text);
        officer.require(row.notice().district(), ENROLMENT, BASIC_EDUCATION, LEADER);
        return row;
    }

    /**
     * Notes that the officer has read the draft as it was after so many changes. Refuses {@code own-review} to anybody who
     * wrote in it, and {@code text-changed} when it was changed since.
     */
    @For({ENROLMENT, BASIC_EDUCATION})
    public void review(Officer officer, TextRef text, int changes) {
        NoticeRevision revision = held(officer, text, ENROLMENT, BASIC_EDUCATION);
        if (new TextLister(new Sql(em)).get(text).changes() != changes) {
            throw new NoticeRefusal("text-changed", text);
        }
        if (wroteIn(revision, officer.login())) {
            throw new NoticeRefusal("own-review", officer.login());
        }
        revision.review(officer.login(), clock.instant());
        record(officer, revision, "notice.review", RevisionState.DRAFT.code(), RevisionState.REVIEWED.code());
    }

    /** Hands the text back to those who draft. */
    @For({ENROLMENT, BASIC_EDUCATION})
    public void returnToDraft(Officer officer, TextRef text) {
        NoticeRevision revision = held(officer, text, ENROLMENT, BASIC_EDUCATION);
        revision.returnToDraft(officer.login());
        record(officer, revision, "notice.return", RevisionState.REVIEWED.code(), RevisionState.DRAFT.code());
    }

    /** Publishes the text now. Refuses a text nobody has reviewed, and {@code checks-failed}. */
    @For(ENROLMENT)
    public void publish(Officer officer, TextRef text) {
        NoticeRevision revision = held(officer, text, ENROLMENT);
        requireReviewed(revision);
        revision.publishedBy(officer.login());
        notices().publish(text.notice());
        record(officer, revision, "notice.publish", RevisionState.REVIEWED.code(), RevisionState.PUBLISHED.code());
    }

    /** Lets the text be published at that moment. Refuses {@code checks-failed} and {@code time-gone}. */
    @For(ENROLMENT)
    public void publishAt(Officer officer, TextRef text, Instant moment) {
        NoticeRevision revision = held(officer, text, ENROLMENT);
        requireReviewed(revision);
        if (!moment.isAfter(clock.instant())) {
            throw new NoticeRefusal("time-gone", moment);
        }
        notices().requireSound(text.notice());
        revision.publishAt(moment, officer.login());
        record(officer, revision, "notice.publish-at", null, moment.toString());
    }

    /** Calls the timed publication off. */
    @For(ENROLMENT)
    public void callOff(Officer officer, TextRef text) {
        NoticeRevision revision = held(officer, text, ENROLMENT);
        revision.publishAt(null, officer.login());
        record(officer, revision, "notice.call-off", null, null);
    }

    /** Takes the published text back: families find no notice from now on. */
    @For(ENROLMENT)
    public void withdraw(Officer officer, TextRef text) {
        NoticeRevision revision = held(officer, text, ENROLMENT);
        if (revision.state() != RevisionState.PUBLISHED) {
            throw NoticeRefusal.state("withdraw", revision);
        }
        notices().withdraw(text.notice());
        record(officer, revision, "notice.withdraw", RevisionState.PUBLISHED.code(), RevisionState.WITHDRAWN.code());
    }

    /** Begins next year's notice as a copy. Refuses when that year has a text already. */
    @For(ENROLMENT)
    public TextRef copyForward(Officer officer, TextRef text) {
        NoticeRevision from = held(officer, text, ENROLMENT);
        SchoolYear next = from.notice().year().next();
        NoticeRow row = notices().copyForward(text.notice(), next);
        TextRef copy = new TextRef(row.code(), row.revision());
        NoticeRevision begun = new NoticeStore(em).get(copy.notice(), copy.revision());
        begun.draftedBy(officer.login());
        record(officer, begun, "notice.copy", text.toString(), copy.toString());
        return copy;
    }

    /** Whether the text is so long that it is copied by {@link #copyLater}. */
    @For({ENROLMENT, BASIC_EDUCATION, LEADER})
    public boolean isLong(Officer officer, TextRef text) {
        NoticeRevision revision = new NoticeStore(em).get(text.notice(), text.revision());
        officer.require(revision.notice().districtCode(), ENROLMENT, BASIC_EDUCATION, LEADER);
        int[] rules = {0};
        new Sql(em)
                .query(
                        "select count(*) from rule where revision_id = ?",
                        row -> rules[0] = row.getInt(1),
                        revision.id());
        return rules[0] > Inspections.MOST_AT_ONCE;
    }

    /** Lets a long text be copied as a job, as next year's draft or as a correction, and gives the number of the job. */
    @For(ENROLMENT)
    public String copyLater(Officer officer, TextRef text, boolean forward) {
        NoticeRevision from = new NoticeStore(em).get(text.notice(), text.revision());
        String district = from.notice().districtCode();
        officer.require(district, ENROLMENT);
        String page = "/notice/life?notice=" + text.notice() + "&revision=" + text.revision();
        JobOrder order =
                new JobOrder(null, CopyWork.KIND, district, from.head().title(), CopyWork.errand(text, forward), page);
        return new Jobs(em, clock).add(order, officer.login());
    }

    /** Begins a correction as a copy of the published text. Refuses where a text is being written already. */
    @For(ENROLMENT)
    public TextRef revise(Officer officer, TextRef text) {
        NoticeRevision from = held(officer, text, ENROLMENT);
        NoticeRow row = notices().revise(from.notice().code());
        TextRef copy = new TextRef(row.code(), row.revision());
        NoticeRevision begun = new NoticeStore(em).get(copy.notice(), copy.revision());
        begun.draftedBy(officer.login());
        record(officer, begun, "notice.revise", text.toString(), copy.toString());
        return copy;
    }

    /** The revision, with its notice locked; refuses one of another district, and {@code notice-changed} an old one. */
    private NoticeRevision held(Officer officer, TextRef text, Role... roles) {
        NoticeStore store = new NoticeStore(em);
        NoticeRevision revision = store.get(text.notice(), text.revision());
        officer.require(revision.notice().districtCode(), roles);
        store.lock(text.notice());
        em.refresh(revision, LockModeType.PESSIMISTIC_WRITE);
        boolean latest = store.latest(text.notice()).filter(revision::equals).isPresent();
        if (!latest && revision.state().isOpen()) {
            throw new NoticeRefusal("notice-changed", text);
        }
        return revision;
    }

    /** Not another session bean: a refusal that crosses one ends the transaction before it is recorded. */
    private Notices notices() {
        return new Notices(em, clock);
    }

    private boolean wroteIn(NoticeRevision revision, String who) {
        int[] changes = {0};
        new Sql(em)
                .query(
                        "select (select count(*) from line_version where revision_id = ? and made_by = ?)"
                                + " + (select count(*) from rule where revision_id = ? and entered_by = ?)",
                        row -> changes[0] = row.getInt(1),
                        revision.id(),
                        who,
                        revision.id(),
                        who);
        return changes[0] > 0;
    }

    private static void requireReviewed(NoticeRevision revision) {
        if (revision.state() != RevisionState.REVIEWED) {
            throw NoticeRefusal.state("publish", revision);
        }
    }

    private void record(
            Officer officer, NoticeRevision revision, String what, @Nullable String before, @Nullable String after) {
        String subject = revision.notice().code() + "/" + revision.revision();
        trail.record(
                officer.did(revision.notice().districtCode(), what, subject).changing(before, after));
    }
}
