package org.jiamenkou.notice;

import static org.jiamenkou.staff.Role.BASIC_EDUCATION;
import static org.jiamenkou.staff.Role.ENROLMENT;
import static org.jiamenkou.staff.Role.LEADER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.school.DistrictPolicy;
import org.jiamenkou.school.Schools;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Difference;
import org.jiamenkou.zone.Question;
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

    /** For the container. */
    @NullUnmarked
    public TrialDesk() {}

    /** What a family would be told, were the text published; nothing is counted. */
    @For({ENROLMENT, BASIC_EDUCATION, LEADER})
    public Answer ask(Officer officer, TextRef text, String address, @Nullable Coordinate point) {
        NoticeRevision revision = revision(officer, text, ENROLMENT, BASIC_EDUCATION, LEADER);
        DistrictPolicy policy = policy(revision);
        Answer answer = desk(policy).map(revision).answer(new Question(address, point));
        Set<String> partlyRead = new TextReader(new Sql(em))
                .lines(revision.id()).stream()
                        .filter(line -> !line.unread().isEmpty())
                        .map(Draft.Line::text)
                        .collect(Collectors.toSet());
        return Answers.unlessElsewhere(Answers.doubted(answer, partlyRead), policy);
    }

    /** What should be settled before the text is published. */
    @For({ENROLMENT, BASIC_EDUCATION, LEADER})
    public WorkList check(Officer officer, TextRef text) {
        NoticeRevision revision = revision(officer, text, ENROLMENT, BASIC_EDUCATION, LEADER);
        int[] unread = {0};
        new Sql(em)
                .query(
                        "select count(*) from sentence where revision_id = ? and unread is not null",
                        row -> unread[0] = row.getInt(1),
                        revision.id());
        return new WorkList(taken(revision.id()), desk(policy(revision)).found(revision), unread[0]);
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

    /** 版本对比: what changes for families from one text to another of the same district, place by place, and line by line. */
    @For({ENROLMENT, BASIC_EDUCATION, LEADER})
    public Comparison compare(Officer officer, TextRef before, TextRef after) {
        NoticeRevision earlier = revision(officer, before, ENROLMENT, BASIC_EDUCATION, LEADER);
        NoticeRevision later = revision(officer, after, ENROLMENT, BASIC_EDUCATION, LEADER);
        if (!earlier.notice().districtCode().equals(later.notice().districtCode())) {
            throw new NoticeRefusal("other-district", before, after);
        }
        List<Difference.Change> places = desk(policy(later)).between(earlier, later);
        return new Comparison(places, new TextDifference(new Sql(em)).between(earlier.id(), later.id()));
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

    private CheckDesk desk(DistrictPolicy policy) {
        return new CheckDesk(new Sql(em), schools, policy);
    }

    private DistrictPolicy policy(NoticeRevision revision) {
        String code = revision.notice().districtCode();
        return schools.policies().stream()
                .filter(policy -> policy.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
