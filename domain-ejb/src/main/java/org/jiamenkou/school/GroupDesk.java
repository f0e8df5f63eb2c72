package org.jiamenkou.school;

import static org.jiamenkou.staff.Role.BASIC_EDUCATION;
import static org.jiamenkou.staff.Role.ENROLMENT;
import static org.jiamenkou.staff.Role.LEADER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.kernel.GroupKind;
import org.jiamenkou.kernel.MemberRole;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 集团、学区、大学区、共同体: where the office of basic education keeps who belongs together, from day to day. */
@Stateless
public class GroupDesk {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** For the container. */
    @NullUnmarked
    public GroupDesk() {}

    /** The groups of a district with their members of that day. Refuses {@code not-yours}. */
    @For({BASIC_EDUCATION, ENROLMENT, LEADER})
    public List<GroupRow> list(Officer officer, String district, LocalDate day) {
        officer.require(district, BASIC_EDUCATION, ENROLMENT, LEADER);
        return groups().list(district, day);
    }

    /** The groups of a district and how many of its schools belong to one, on that day. Refuses {@code not-yours}. */
    @For({BASIC_EDUCATION, ENROLMENT, LEADER})
    public GroupsOfDay on(Officer officer, String district, LocalDate day) {
        officer.require(district, BASIC_EDUCATION, ENROLMENT, LEADER);
        return groups().on(district, day);
    }

    /** One group with every membership there ever was or will be. Refuses {@code unknown-group}. */
    @For({BASIC_EDUCATION, ENROLMENT, LEADER})
    public GroupRow get(Officer officer, String code) {
        GroupRow row = row(code);
        officer.require(row.district(), BASIC_EDUCATION, ENROLMENT, LEADER);
        return row;
    }

    /** What staff changed of the group and its memberships, the last first. */
    @For({BASIC_EDUCATION, ENROLMENT, LEADER})
    public List<RegisterChange> history(Officer officer, String code) {
        officer.require(row(code).district(), BASIC_EDUCATION, ENROLMENT, LEADER);
        return log().of(code);
    }

    /** Enters a group. Refuses {@code group-exists} and {@code name-missing}. */
    @For(BASIC_EDUCATION)
    public GroupRow open(Officer officer, String district, GroupKind kind, String name) {
        officer.require(district, BASIC_EDUCATION);
        GroupRow row = groups().open(district, kind, name);
        told(officer, district, row.code(), row.version(), "group", null, kind.word() + " · " + row.name());
        return row;
    }

    /** Gives a group another name. Refuses {@code changed-meanwhile} and {@code name-missing}. */
    @For(BASIC_EDUCATION)
    public GroupRow rename(Officer officer, String code, int version, String name) {
        GroupRow before = writing(officer, code);
        unchanged(code, before.version(), version);
        GroupRow row = groups().rename(code, version, name);
        told(officer, row.district(), code, row.version(), "group", before.name(), row.name());
        return row;
    }

    /** A school of the same district joins. Refuses {@code membership-overlaps} and {@code other-district}. */
    @For(BASIC_EDUCATION)
    public MemberRow enter(Officer officer, String group, String school, MemberRole role, Period period) {
        GroupRow row = writing(officer, group);
        if (!new Schools(em, clock).get(school).district().equals(row.district())) {
            throw SchoolRefusal.unknownSchool(school);
        }
        MemberRow member = groups().enter(group, school, role, period);
        told(officer, row.district(), member.code(), member.version(), "member", null, member.told());
        return member;
    }

    /** Says something else of a membership. Refuses {@code changed-meanwhile} and {@code membership-overlaps}. */
    @For(BASIC_EDUCATION)
    public MemberRow change(Officer officer, String code, int version, MemberRole role, Period period) {
        MemberRow before = new MemberRows(em).get(code);
        GroupRow group = writing(officer, before.group());
        unchanged(code, before.version(), version);
        MemberRow member = groups().change(code, version, role, period);
        told(officer, group.district(), code, member.version(), "member", before.told(), member.told());
        return member;
    }

    private GroupRow writing(Officer officer, String code) {
        GroupRow row = row(code);
        officer.require(row.district(), BASIC_EDUCATION);
        return row;
    }

    private void unchanged(String code, int version, int seen) {
        if (version != seen) {
            throw new SchoolRefusal("changed-meanwhile", code, log().lastBy(code));
        }
    }

    private GroupRow row(String code) {
        SchoolGroup group = em.find(SchoolGroup.class, code);
        if (group == null) {
            throw new SchoolRefusal("unknown-group", code);
        }
        return group.row(groups().members(code));
    }

    private void told(
            Officer officer,
            String district,
            String subject,
            int version,
            String what,
            @Nullable String before,
            String after) {
        log().write(RegisterLog.change(subject, version, what, officer.login(), clock.instant(), before, after));
        trail.record(officer.did(district, "school." + what, subject).changing(before, after));
    }

    private SchoolGroups groups() {
        return new SchoolGroups(em, clock);
    }

    private RegisterLog log() {
        return new RegisterLog(new Sql(em));
    }
}
