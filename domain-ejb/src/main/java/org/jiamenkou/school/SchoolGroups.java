package org.jiamenkou.school;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jiamenkou.kernel.GroupKind;
import org.jiamenkou.kernel.MemberRole;
import org.jiamenkou.kernel.Visible;
import org.jspecify.annotations.NullUnmarked;

/** Keeps groups of schools and who belongs to them from when to when. A change names the version it saw. */
@Stateless
public class SchoolGroups {

    private static final String UNKNOWN_GROUP = "unknown-group";
    private static final String UNKNOWN_MEMBERSHIP = "unknown-membership";

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Schools schools;

    /** For the container. */
    @NullUnmarked
    public SchoolGroups() {}

    /** For use outside the container, within a transaction of the caller's. */
    public SchoolGroups(EntityManager em, Clock clock) {
        this.em = em;
        this.schools = new Schools(em, clock);
    }

    /** The groups of a district, by kind and name, each with the schools that belong to it on that day. */
    public List<GroupRow> list(String district, LocalDate day) {
        String code = schools.district(district).code();
        return groups(code, members().of(code), day);
    }

    private List<GroupRow> groups(String districtCode, List<MemberRow> members, LocalDate day) {
        return em.createQuery(
                        "select g from SchoolGroup g where g.districtCode = :district order by g.kind, g.name",
                        SchoolGroup.class)
                .setParameter("district", districtCode)
                .getResultStream()
                .map(group -> group.row(of(
                        members,
                        row -> row.group().equals(group.code()) && row.period().holds(day))))
                .toList();
    }

    /** Every membership of a group there ever was or will be, by school and day. */
    public List<MemberRow> members(String group) {
        return members().ofGroup(group);
    }

    /** How many schools of a district belong to a group on a day. */
    public GroupCoverage coverage(String district, LocalDate day) {
        return new Coverage(schools.list(district), day).count();
    }

    /** The groups of the district with that code and how many of its schools belong to one, on a day. */
    GroupsOfDay on(String districtCode, LocalDate day) {
        List<SchoolRow> all = schools.inDistrict(districtCode);
        List<MemberRow> members =
                all.stream().flatMap(school -> school.memberships().stream()).toList();
        return new GroupsOfDay(groups(districtCode, members, day), new Coverage(all, day).count());
    }

    /** Enters a group; refuses {@code group-exists} and {@code name-missing}. */
    public GroupRow open(String district, GroupKind kind, String name) {
        SchoolGroup group = new SchoolGroup(schools.district(district).code(), kind.word(), named(name));
        if (em.find(SchoolGroup.class, group.code()) != null) {
            throw new SchoolRefusal("group-exists", name);
        }
        em.persist(group);
        em.flush();
        return group.row(List.of());
    }

    /** Gives a group another name; refuses {@code unknown-group}, {@code changed-meanwhile}, {@code name-missing}. */
    public GroupRow rename(String code, int version, String name) {
        SchoolGroup group = Seen.lock(em, SchoolGroup.class, code, UNKNOWN_GROUP);
        Seen.unchanged(code, group.version(), version);
        group.rename(named(name));
        em.flush();
        return group.row(members(code));
    }

    /**
     * Enters a school's membership of a group. Refuses {@code unknown-group}, {@code unknown-school}, and
     * {@code membership-overlaps} when the school belongs to the group on one of those days already.
     */
    public MemberRow enter(String groupCode, String schoolCode, MemberRole role, Period period) {
        SchoolGroup group = Seen.lock(em, SchoolGroup.class, groupCode, UNKNOWN_GROUP);
        School school = em.find(School.class, schoolCode);
        if (school == null) {
            throw SchoolRefusal.unknownSchool(schoolCode);
        }
        refuseOverlap(groupCode, schoolCode, "", period);
        GroupMember member = new GroupMember(group, school, role, period);
        em.persist(member);
        em.flush();
        return members().get(member.code());
    }

    /** Says something else of a membership; refuses as {@link #enter} does, and {@code changed-meanwhile}. */
    public MemberRow change(String code, int version, MemberRole role, Period period) {
        GroupMember member = Seen.lock(em, GroupMember.class, code, UNKNOWN_MEMBERSHIP);
        Seen.unchanged(code, member.version(), version);
        Seen.lock(em, SchoolGroup.class, member.groupCode(), UNKNOWN_GROUP);
        refuseOverlap(member.groupCode(), member.schoolCode(), code, period);
        member.change(role, period);
        em.flush();
        return members().get(code);
    }

    /**
     * Enters what a district's list tells of a membership; the same again changes nothing. The group is entered when it is
     * not there; the school must be. Refuses as {@link #enter} does.
     */
    public void register(String district, GroupKind kind, String name, String school, MemberRole role, Period period) {
        String code = schools.district(district).code();
        String group = new SchoolGroup(code, kind.word(), named(name)).code();
        if (em.find(SchoolGroup.class, group) == null) {
            open(code, kind, name);
        }
        String schoolCode = schools.named(code, school);
        MemberRow known = members().ofGroup(group).stream()
                .filter(row -> row.school().equals(schoolCode)
                        && Objects.equals(row.period().from(), period.from()))
                .findFirst()
                .orElse(null);
        if (known == null) {
            enter(group, schoolCode, role, period);
        } else if (known.role() != role || !known.period().equals(period)) {
            change(known.code(), known.version(), role, period);
        }
    }

    /** The school leaves after that day; refuses {@code changed-meanwhile} and a day before the first. */
    public MemberRow end(String code, int version, LocalDate last) {
        MemberRow row = members().get(code);
        return change(code, version, row.role(), row.period().endingOn(last));
    }

    private void refuseOverlap(String group, String school, String self, Period period) {
        boolean overlaps = members().ofGroup(group).stream()
                .filter(row -> row.school().equals(school) && !row.code().equals(self))
                .anyMatch(row -> row.period().overlaps(period));
        if (overlaps) {
            throw new SchoolRefusal("membership-overlaps", group, school);
        }
    }

    private MemberRows members() {
        return new MemberRows(em);
    }

    private static List<MemberRow> of(List<MemberRow> members, Predicate<MemberRow> wanted) {
        return members.stream().filter(wanted).toList();
    }

    private static String named(String name) {
        if (name.isBlank()) {
            throw new SchoolRefusal("name-missing");
        }
        if (!Visible.is(name)) {
            throw new SchoolRefusal("name-hidden", name);
        }
        return name.strip();
    }
}
