package org.jiamenkou.notice;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.jiamenkou.kernel.Progress;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.notice.Comparison.LineDifference;
import org.jiamenkou.school.DistrictPolicy;
import org.jiamenkou.school.Schools;
import org.jiamenkou.zone.Difference;
import org.jiamenkou.zone.Finding;

/** Tries texts out: what checks find in one, what two lead to differently, and in which state they were seen. */
class Trials {

    private final EntityManager em;
    private final Schools schools;

    Trials(EntityManager em, Schools schools) {
        this.em = em;
        this.schools = schools;
    }

    List<Finding> found(NoticeRevision text, Progress progress) {
        return desk(text).found(text, progress);
    }

    List<Difference.Change> places(NoticeRevision before, NoticeRevision after, Progress progress) {
        return desk(after).between(before, after, progress);
    }

    List<LineDifference> lines(NoticeRevision before, NoticeRevision after) {
        return new TextDifference(new Sql(em)).between(before.id(), after.id());
    }

    /** How many rules these texts have together. */
    int rules(NoticeRevision... texts) {
        int[] rules = {0};
        for (NoticeRevision text : texts) {
            new Sql(em)
                    .query(
                            "select count(*) from rule where revision_id = ?",
                            row -> rules[0] += row.getInt(1),
                            text.id());
        }
        return rules[0];
    }

    /** The state texts are in: another one after every change of their lines. */
    String state(NoticeRevision... texts) {
        StringBuilder state = new StringBuilder();
        for (NoticeRevision text : texts) {
            new Sql(em)
                    .query(
                            "select coalesce(sum(version), 0) from sentence where revision_id = ?",
                            row -> state.append(text.contentHash())
                                    .append('+')
                                    .append(row.getLong(1))
                                    .append(' '),
                            text.id());
        }
        return state.toString();
    }

    CheckDesk desk(NoticeRevision revision) {
        return new CheckDesk(new Sql(em), schools, policy(revision));
    }

    DistrictPolicy policy(NoticeRevision revision) {
        String code = revision.notice().districtCode();
        return schools.policies().stream()
                .filter(policy -> policy.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
