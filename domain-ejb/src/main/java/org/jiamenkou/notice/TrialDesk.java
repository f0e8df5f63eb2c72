package org.jiamenkou.notice;

import static org.jiamenkou.staff.Role.BASIC_EDUCATION;
import static org.jiamenkou.staff.Role.ENROLMENT;
import static org.jiamenkou.staff.Role.LEADER;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.Progress;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.school.Schools;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Difference;
import org.jiamenkou.zone.Finding;
import org.jiamenkou.zone.Question;
import org.jiamenkou.zone.ZoneMap;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 划片: tries a text out before families see it: asks it, checks it, compares it. */
@Stateless
public class TrialDesk {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Schools schools;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @EJB
    private TrialPictures pictures;

    /** For the container. */
    @NullUnmarked
    public TrialDesk() {}

    /** What a family would be told, were the text published; nothing is counted. Empty while the map of a long text is drawn. */
    @For({ENROLMENT, BASIC_EDUCATION, LEADER})
    public Optional<Answer> ask(Officer officer, TextRef text, String address, @Nullable Coordinate point) {
        NoticeRevision revision = revision(officer, text, ENROLMENT, BASIC_EDUCATION, LEADER);
        return map(revision).map(map -> {
            Answer answer = map.answer(new Question(address, point));
            Set<String> partlyRead = new TextReader(new Sql(em)).partlyRead(revision.id(), answer);
            return Answers.unlessElsewhere(Answers.doubted(answer, partlyRead), trials().policy(revision));
        });
    }

    private Optional<ZoneMap> map(NoticeRevision revision) {
        return trials().rules(revision) <= Inspections.MOST_AT_ONCE
                ? Optional.of(trials().desk(revision).map(revision))
                : pictures.find(revision.ref(), trials().state(revision));
    }

    /** What should be settled before the text is published; the checks of a long text are run by {@link #inspect}. */
    @For({ENROLMENT, BASIC_EDUCATION, LEADER})
    public WorkList check(Officer officer, TextRef text) {
        NoticeRevision revision = revision(officer, text, ENROLMENT, BASIC_EDUCATION, LEADER);
        int[] unread = {0};
        new Sql(em)
                .query(
                        "select count(*) from sentence where revision_id = ? and unread is not null",
                        row -> unread[0] = row.getInt(1),
                        revision.id());
        Inspection.Standing standing = inspections().standing(revision);
        return new WorkList(taken(revision.id()), kinds(revision, standing), unread[0], standing);
    }

    private List<WorkList.Kind> kinds(NoticeRevision revision, Inspection.Standing standing) {
        return standing.atOnce()
                ? WorkList.kinds(trials().found(revision, Progress.UNWATCHED))
                : inspections().kinds(standing);
    }

    /** What the checks find, a page of it. Refuses {@code not-inspected} where a long text was not checked yet. */
    @For({ENROLMENT, BASIC_EDUCATION, LEADER})
    public Part<Finding> findings(Officer officer, TextRef text, int first, int most) {
        NoticeRevision revision = revision(officer, text, ENROLMENT, BASIC_EDUCATION, LEADER);
        Inspection.Standing standing = inspections().standing(revision);
        if (standing.atOnce()) {
            List<Finding> all = WorkList.byKind(trials().found(revision, Progress.UNWATCHED)).values().stream()
                    .flatMap(List::stream)
                    .toList();
            return Part.of(all, first, most);
        }
        return inspections().kept(standing, null, first, most).map(FoundRows::finding);
    }

    /** Lets the checks of a text run as a job and gives its number; one that is under way is not begun twice. */
    @For({ENROLMENT, BASIC_EDUCATION, LEADER})
    public String inspect(Officer officer, TextRef text) {
        NoticeRevision revision = revision(officer, text, ENROLMENT, BASIC_EDUCATION, LEADER);
        String page = "/notice/check?notice=" + text.notice() + "&revision=" + text.revision();
        return begin(officer, Inspection.Kind.CHECK, revision, null, page);
    }

    /** Notes how something found in a file was settled: it keeps nothing from being published any more. */
    @For(ENROLMENT)
    public void settle(Officer officer, TextRef text, int finding, String how) {
        NoticeRevision revision = revision(officer, text, ENROLMENT);
        if (how.isBlank() || how.length() > 500) {
            throw new NoticeRefusal("settled-how", 500);
        }
        long id = new LineStore(new Sql(em)).hold(text);
        int settled = new Sql(em)
                .update(
                        "update finding set settled_by = ?, settled_at = ?, settled_how = ?"
                                + " where revision_id = ? and number = ? and settled_at is null",
                        officer.login(),
                        Sql.utc(clock.instant()),
                        how.strip(),
                        id,
                        finding);
        if (settled == 0) {
            throw new NoticeRefusal("unknown-finding", finding);
        }
        trail.record(officer.did(revision.notice().districtCode(), "finding.settle", text + "#" + finding)
                .changing(null, how.strip()));
    }

    /**
     * 版本对比: what changes for families from one text to another of the same district, place by place, and line by line;
     * long texts are compared by {@link #inspect}. Refuses {@code other-district}.
     */
    @For({ENROLMENT, BASIC_EDUCATION, LEADER})
    public Comparison compare(Officer officer, TextRef before, TextRef after) {
        NoticeRevision later = revision(officer, after, ENROLMENT, BASIC_EDUCATION, LEADER);
        NoticeRevision earlier = earlier(officer, before, later);
        Inspection.Standing standing = inspections().standing(earlier, later);
        if (standing.atOnce()) {
            return Comparison.atOnce(
                    trials().places(earlier, later, Progress.UNWATCHED), trials().lines(earlier, later));
        }
        Part<Inspection.Row> places = inspections().shown(standing, FoundRows.PLACES);
        Part<Inspection.Row> lines = inspections().shown(standing, FoundRows.LINES);
        return new Comparison(
                places.map(FoundRows::place).rows(),
                places.total(),
                lines.map(FoundRows::line).rows(),
                lines.total(),
                standing);
    }

    /** The places two texts lead elsewhere, a page of them. Refuses {@code not-inspected} and {@code other-district}. */
    @For({ENROLMENT, BASIC_EDUCATION, LEADER})
    public Part<Difference.Change> moved(Officer officer, TextRef before, TextRef after, int first, int most) {
        NoticeRevision later = revision(officer, after, ENROLMENT, BASIC_EDUCATION, LEADER);
        NoticeRevision earlier = earlier(officer, before, later);
        Inspection.Standing standing = inspections().standing(earlier, later);
        return standing.atOnce()
                ? Part.of(trials().places(earlier, later, Progress.UNWATCHED), first, most)
                : inspections().kept(standing, FoundRows.PLACES, first, most).map(FoundRows::place);
    }

    /** Lets two texts be compared as a job and gives its number; one that is under way is not begun twice. */
    @For({ENROLMENT, BASIC_EDUCATION, LEADER})
    public String inspectBetween(Officer officer, TextRef before, TextRef after) {
        NoticeRevision later = revision(officer, after, ENROLMENT, BASIC_EDUCATION, LEADER);
        NoticeRevision earlier = earlier(officer, before, later);
        String page = "/notice/compare?notice=" + after.notice() + "&revision=" + after.revision() + "&with=" + before;
        return begin(officer, Inspection.Kind.COMPARE, later, earlier, page);
    }

    /** Calls a check or comparison of this text off; refuses {@code not-inspected} where that one looks at another. */
    @For({ENROLMENT, BASIC_EDUCATION, LEADER})
    public void callOff(Officer officer, TextRef text, String inspection) {
        NoticeRevision revision = revision(officer, text, ENROLMENT, BASIC_EDUCATION, LEADER);
        inspections().callOff(revision, inspection);
        trail.record(officer.did(revision.notice().districtCode(), "job.cancel", inspection));
    }

    private String begin(
            Officer officer, Inspection.Kind kind, NoticeRevision text, @Nullable NoticeRevision before, String page) {
        String district = text.notice().districtCode();
        String code = inspections().begin(kind, text, before, page, officer.login());
        trail.record(officer.did(
                district,
                kind == Inspection.Kind.CHECK ? "notice.check" : "notice.compare",
                text.ref().toString()));
        return code;
    }

    private List<WorkList.Taken> taken(long revision) {
        List<WorkList.Taken> taken = new ArrayList<>();
        new Sql(em)
                .query(
                        "select number, line, severity, text, settled_by, settled_at, settled_how from finding"
                                + " where revision_id = ? order by field(severity, 'ERROR', 'WARNING', 'INFO'), number",
                        row -> taken.add(new WorkList.Taken(
                                row.getInt(1),
                                row.getInt(2),
                                Severity.valueOf(row.getString(3)),
                                row.getString(4),
                                row.getString(5),
                                Sql.moment(row, 6),
                                row.getString(7))),
                        revision);
        return taken;
    }

    private NoticeRevision revision(Officer officer, TextRef text, Role... roles) {
        NoticeRevision revision = new NoticeStore(em).get(text.notice(), text.revision());
        officer.require(revision.notice().districtCode(), roles);
        return revision;
    }

    private NoticeRevision earlier(Officer officer, TextRef before, NoticeRevision later) {
        NoticeRevision earlier = revision(officer, before, ENROLMENT, BASIC_EDUCATION, LEADER);
        if (!earlier.notice().districtCode().equals(later.notice().districtCode())) {
            throw new NoticeRefusal("other-district", before, later.notice().code());
        }
        return earlier;
    }

    private Trials trials() {
        return new Trials(em, schools);
    }

    private Inspections inspections() {
        return new Inspections(em, clock, trials());
    }
}
