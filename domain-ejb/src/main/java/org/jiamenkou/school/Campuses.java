package org.jiamenkou.school;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;

/** Keeps the campuses of schools: further ones, moves and mergers. A change names the version it saw. */
@Stateless
public class Campuses {

    private static final String UNKNOWN_CAMPUS = "unknown-campus";

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Schools schools;

    /** For the container. */
    @NullUnmarked
    public Campuses() {}

    /** For use outside the container, within a transaction of the caller's. */
    public Campuses(EntityManager em, Clock clock) {
        this.em = em;
        this.schools = new Schools(em, clock);
    }

    /** Every campus the school has, had or will have. Refuses {@code unknown-school}. */
    public List<CampusRow> list(String school) {
        return school(school).campuses().stream().map(Campus::row).toList();
    }

    /** Enters a campus; refuses {@code unknown-school} and {@code address-missing}. */
    public CampusRow enter(String school, CampusEntry entry) {
        Campus campus = locked(school).open(entry);
        em.flush();
        return campus.row();
    }

    /**
     * Enters what a district's list tells of a campus; the same again changes nothing, and one of the same name and first
     * day is mended. Refuses {@code unknown-school}.
     */
    public void register(String district, String school, CampusEntry entry) {
        String code = schools.named(district, school);
        CampusRow known = list(code).stream()
                .filter(row -> row.name().equals(entry.name())
                        && Objects.equals(row.period().from(), entry.period().from()))
                .findFirst()
                .orElse(null);
        if (known == null) {
            enter(code, entry);
        } else {
            change(known.code(), known.version(), keeping(known, entry));
        }
    }

    /** Says something else of a campus; refuses {@code unknown-campus} and {@code changed-meanwhile}. */
    public CampusRow change(String code, int version, CampusEntry entry) {
        Campus campus = seen(code, version);
        campus.tell(entry);
        em.flush();
        return campus.row();
    }

    /** The school teaches there for the last time on that day; the address still leads to the school. */
    public CampusRow end(String code, int version, LocalDate last) {
        Campus campus = seen(code, version);
        campus.keep(campus.period().endingOn(last));
        em.flush();
        return campus.row();
    }

    /** The campus moves: the old address holds until the day before, the entry from {@code first} on. */
    public CampusRow move(String code, int version, CampusEntry entry, LocalDate first) {
        Campus old = seen(code, version);
        Period since = new Period(first, entry.period().to());
        old.keep(old.period().endingOn(first.minusDays(1)));
        Campus campus = locked(old.school().code())
                .open(new CampusEntry(entry.name(), entry.address(), entry.phone(), entry.point(), since));
        em.flush();
        return campus.row();
    }

    /**
     * From {@code day} on a school is part of another: its campuses become the other's, its memberships end. Refuses
     * {@code unknown-school} and {@code cannot-merge}.
     */
    public void merge(String school, String into, LocalDate day) {
        School merged = locked(school);
        merged.mergeInto(locked(into), day);
        em.createQuery("select m from GroupMember m where m.schoolCode = :school", GroupMember.class)
                .setParameter("school", school)
                .getResultStream()
                .filter(member -> member.period().holds(day))
                .forEach(member -> member.change(member.role(), ended(member.period(), day)));
        em.flush();
    }

    /** What a list leaves open stays as it was, at the same address. */
    private static CampusEntry keeping(CampusRow known, CampusEntry entry) {
        boolean open = entry.address().equals(known.address());
        return new CampusEntry(
                entry.name(),
                entry.address(),
                open && entry.phone() == null ? known.phone() : entry.phone(),
                open && entry.point() == null ? known.point() : entry.point(),
                entry.period());
    }

    private static Period ended(Period period, LocalDate day) {
        LocalDate from = period.from();
        LocalDate last = day.minusDays(1);
        return period.endingOn(from != null && from.isAfter(last) ? from : last);
    }

    private Campus seen(String code, int version) {
        Campus campus = Seen.lock(em, Campus.class, code, UNKNOWN_CAMPUS);
        Seen.unchanged(code, campus.row().version(), version);
        return campus;
    }

    private School school(String code) {
        School school = em.find(School.class, code);
        if (school == null) {
            throw SchoolRefusal.unknownSchool(code);
        }
        return school;
    }

    private School locked(String code) {
        return Seen.lock(em, School.class, code, "unknown-school");
    }
}
