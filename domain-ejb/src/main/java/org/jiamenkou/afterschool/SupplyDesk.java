package org.jiamenkou.afterschool;

import static org.jiamenkou.staff.Role.BASIC_EDUCATION;
import static org.jiamenkou.staff.Role.LEADER;
import static org.jiamenkou.staff.Role.SCHOOL_CLERK;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.intake.RowFile;
import org.jiamenkou.school.Schools;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** Where a school's clerk keeps courses, rooms and teachers, one by one or by lists; the district reads. */
@Stateless
public class SupplyDesk {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    @Resource
    private SessionContext context;

    /** For the container. */
    @NullUnmarked
    public SupplyDesk() {}

    /** The courses of a school; refuses {@code not-yours}. */
    @For({SCHOOL_CLERK, BASIC_EDUCATION, LEADER})
    public List<CourseRow> courses(Officer officer, String school) {
        reading(officer, school);
        return catalogue().courses(school);
    }

    /** The rooms of a school; refuses {@code not-yours}. */
    @For({SCHOOL_CLERK, BASIC_EDUCATION, LEADER})
    public List<RoomRow> rooms(Officer officer, String school) {
        reading(officer, school);
        return catalogue().rooms(school);
    }

    /** The teachers of a school; refuses {@code not-yours}. */
    @For({SCHOOL_CLERK, BASIC_EDUCATION, LEADER})
    public List<TeacherRow> teachers(Officer officer, String school) {
        reading(officer, school);
        return catalogue().teachers(school);
    }

    /** Keeps a course; refuses {@code not-yours} and what {@link Catalogue} refuses. */
    @For(SCHOOL_CLERK)
    public CourseRow keep(Officer officer, CourseRow row) {
        String district = writing(officer, row.school());
        CourseRow kept = catalogue().keep(row);
        trail.record(officer.did(district, "afterschool.course", kept.code()).changing(null, kept.toString()));
        return kept;
    }

    /** Keeps a room; refuses {@code not-yours} and what {@link Catalogue} refuses. */
    @For(SCHOOL_CLERK)
    public RoomRow keep(Officer officer, RoomRow row) {
        String district = writing(officer, row.school());
        RoomRow kept = catalogue().keep(row);
        trail.record(officer.did(district, "afterschool.room", kept.code()).changing(null, kept.toString()));
        return kept;
    }

    /** Keeps a teacher; refuses {@code not-yours} and what {@link Catalogue} refuses. */
    @For(SCHOOL_CLERK)
    public TeacherRow keep(Officer officer, TeacherRow row) {
        String district = writing(officer, row.school());
        TeacherRow kept = catalogue().keep(row);
        trail.record(officer.did(district, "afterschool.teacher", kept.code()).changing(null, kept.number()));
        return kept;
    }

    /** What a list would come to; nothing is kept. Refuses {@code not-yours} and {@code unknown-term}. */
    @For(SCHOOL_CLERK)
    public SheetOutcome preview(
            Officer officer, String school, SheetKind kind, String term, RowFile file, boolean skip) {
        writing(officer, school);
        SheetOutcome outcome = new SheetImport(em, clock).take(kind, school, term, file, skip, false);
        context.setRollbackOnly();
        return outcome;
    }

    /**
     * Enters a list: all of it, or nothing where a row is wrong, unless rows that are wrong shall be left out. Refuses
     * {@code not-yours} and {@code unknown-term}.
     */
    @For(SCHOOL_CLERK)
    public SheetOutcome importFile(
            Officer officer, String school, SheetKind kind, String term, RowFile file, boolean skip) {
        String district = writing(officer, school);
        SheetOutcome outcome = new SheetImport(em, clock).take(kind, school, term, file, skip, true);
        if (outcome.result() == SheetOutcome.Result.REFUSED) {
            context.setRollbackOnly();
            return outcome;
        }
        trail.record(officer.did(district, "afterschool.import", school)
                .changing(
                        null,
                        kind + " +" + outcome.added() + " ~" + outcome.changed() + " !"
                                + outcome.refused().size()));
        return outcome;
    }

    private void reading(Officer officer, String school) {
        officer.requireSchool(new Schools(em, clock).get(school).district(), school, BASIC_EDUCATION, LEADER);
    }

    private String writing(Officer officer, String school) {
        String district = new Schools(em, clock).get(school).district();
        officer.requireSchool(district, school);
        return district;
    }

    /** Called as a plain object: a refusal that passes a second bean would end the transaction before it is recorded. */
    private Catalogue catalogue() {
        return new Catalogue(em, clock);
    }
}
