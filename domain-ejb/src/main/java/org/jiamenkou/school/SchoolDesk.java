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
import java.util.Collection;
import java.util.List;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 学校: where the office of basic education keeps the register; the admissions office and leaders read. */
@Stateless
public class SchoolDesk {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** For the container. */
    @NullUnmarked
    public SchoolDesk() {}

    /** The schools of the officer's districts. Refuses {@code not-yours}. */
    @For({BASIC_EDUCATION, ENROLMENT, LEADER})
    public SchoolPage list(Officer officer, SchoolQuery query) {
        Collection<String> districts = officer.districts(BASIC_EDUCATION, ENROLMENT, LEADER);
        String district = query.district();
        if (district != null) {
            officer.require(district, BASIC_EDUCATION, ENROLMENT, LEADER);
            districts = List.of(district);
        }
        return new SchoolLister(new Sql(em), LocalDate.now(clock)).page(districts, query);
    }

    /** One school. Refuses {@code unknown-school} and {@code not-yours}. */
    @For({BASIC_EDUCATION, ENROLMENT, LEADER})
    public SchoolSheet get(Officer officer, String code) {
        return reading(officer, code);
    }

    /** What staff changed of the school and its campuses, the last first. */
    @For({BASIC_EDUCATION, ENROLMENT, LEADER})
    public List<RegisterChange> history(Officer officer, String code) {
        reading(officer, code);
        return log().of(code);
    }

    /** Enters a school with its first campus, where one is told. Refuses {@code name-taken}. */
    @For(BASIC_EDUCATION)
    public SchoolSheet open(Officer officer, String district, SchoolNaming naming, @Nullable CampusEntry campus) {
        officer.require(district, BASIC_EDUCATION);
        School school = register().open(district, naming);
        if (campus != null) {
            school.open(campus);
        }
        em.flush();
        return told(officer, school, "open", null, naming.told());
    }

    /** Gives a school other names or stages. Refuses {@code changed-meanwhile} and {@code name-taken}. */
    @For(BASIC_EDUCATION)
    public SchoolSheet rename(Officer officer, String code, int version, SchoolNaming naming) {
        School school = writing(officer, code);
        unchanged(code, school.version(), version);
        String before = school.naming().told();
        register().rename(school, naming);
        return told(officer, school, "names", before, naming.told());
    }

    /** Enters a further campus. Refuses {@code address-missing}. */
    @For(BASIC_EDUCATION)
    public CampusRow enter(Officer officer, String school, CampusEntry entry) {
        writing(officer, school);
        CampusRow row = campuses().enter(school, entry);
        return told(officer, "campus", null, row);
    }

    /** Says something else of a campus. Refuses {@code unknown-campus} and {@code changed-meanwhile}. */
    @For(BASIC_EDUCATION)
    public CampusRow change(Officer officer, String campus, int version, CampusEntry entry) {
        CampusRow before = campus(officer, campus, version);
        return told(officer, "campus", before, campuses().change(campus, version, entry));
    }

    /** The school teaches there for the last time on that day; the address still leads to it. */
    @For(BASIC_EDUCATION)
    public CampusRow end(Officer officer, String campus, int version, LocalDate last) {
        CampusRow before = campus(officer, campus, version);
        return told(officer, "end", before, campuses().end(campus, version, last));
    }

    /** The campus moves: the old address holds until the day before. */
    @For(BASIC_EDUCATION)
    public CampusRow move(Officer officer, String campus, int version, CampusEntry entry, LocalDate first) {
        CampusRow before = campus(officer, campus, version);
        return told(officer, "move", before, campuses().move(campus, version, entry, first));
    }

    /** From {@code day} on the school is part of another of the same district. Refuses {@code cannot-merge}. */
    @For(BASIC_EDUCATION)
    public SchoolSheet merge(Officer officer, String code, int version, String into, LocalDate day) {
        School school = writing(officer, code);
        unchanged(code, school.version(), version);
        School successor = writing(officer, into);
        if (!successor.districtCode().equals(school.districtCode())) {
            throw new SchoolRefusal("cannot-merge", school.name(), successor.name());
        }
        campuses().merge(code, into, day);
        return told(officer, school, "merge", school.name(), successor.name() + " " + day);
    }

    private CampusRow campus(Officer officer, String code, int version) {
        Campus campus = em.find(Campus.class, code);
        if (campus == null) {
            throw new SchoolRefusal("unknown-campus", code);
        }
        writing(officer, campus.school().code());
        CampusRow row = campus.row();
        unchanged(code, row.version(), version);
        return row;
    }

    private void unchanged(String code, int version, int seen) {
        if (version != seen) {
            throw new SchoolRefusal("changed-meanwhile", code, log().lastBy(code));
        }
    }

    private School writing(Officer officer, String code) {
        School school = Seen.lock(em, School.class, code, "unknown-school");
        officer.require(school.districtCode(), BASIC_EDUCATION);
        return school;
    }

    private SchoolSheet reading(Officer officer, String code) {
        SchoolSheet sheet = register().sheet(code, LocalDate.now(clock));
        officer.require(sheet.row().district(), BASIC_EDUCATION, ENROLMENT, LEADER);
        return sheet;
    }

    private SchoolSheet told(Officer officer, School school, String what, @Nullable String before, String after) {
        String code = school.code();
        log().write(RegisterLog.change(code, school.version(), what, officer.login(), clock.instant(), before, after));
        SchoolSheet sheet = register().sheet(code, LocalDate.now(clock));
        trail.record(officer.did(school.districtCode(), "school." + what, code).changing(before, after));
        return sheet;
    }

    private CampusRow told(Officer officer, String what, @Nullable CampusRow before, CampusRow after) {
        String was = before == null ? null : before.told();
        School school = em.getReference(School.class, after.school());
        log().write(RegisterLog.change(
                after.code(), after.version(), what, officer.login(), clock.instant(), was, after.told()));
        trail.record(officer.did(school.districtCode(), "school." + what, after.code())
                .changing(was, after.told()));
        return after;
    }

    private SchoolBook register() {
        return new SchoolBook(em);
    }

    private Campuses campuses() {
        return new Campuses(em, clock);
    }

    private RegisterLog log() {
        return new RegisterLog(new Sql(em));
    }
}
