package org.jiamenkou.seat;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.Schools;
import org.jiamenkou.school.SettingLog;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;

/** Where the admissions office keeps plans, counts, projects and the lines of the warning; leaders read. */
@Stateless
public class SeatDesk {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** For the container. */
    @NullUnmarked
    public SeatDesk() {}

    /** Every school of a stage with its plan of a year; refuses {@code not-yours}. */
    @For({Role.ENROLMENT, Role.LEADER})
    public List<PlanRow> plan(Officer officer, String district, Stage stage, SchoolYear year) {
        reading(officer, district);
        return seats().plan(district, stage, year);
    }

    /** Plans other numbers for one school; refuses {@code not-yours} and what {@link Seats#change} refuses. */
    @For(Role.ENROLMENT)
    public void change(Officer officer, PlanChange change) {
        String district = schools().get(change.school()).district();
        officer.require(district, Role.ENROLMENT);
        PlanNumbers before = seats().numbers(change.school(), change.stage(), change.year());
        seats().change(change);
        String subject = SeatPlan.codeOf(change.school(), change.stage(), change.year());
        trail.record(officer.did(district, "seat.plan", subject)
                .changing(String.valueOf(before), change.numbers().toString()));
    }

    /** What the district has settled; refuses {@code not-yours}. */
    @For({Role.ENROLMENT, Role.LEADER})
    public SeatSetting setting(Officer officer, String district) {
        reading(officer, district);
        return seats().setting(district);
    }

    /** Settles caps and lines; refuses {@code not-yours} and {@code setting-changed}. */
    @For(Role.ENROLMENT)
    public SeatSetting settle(Officer officer, String district, SeatSetting setting) {
        officer.require(district, Role.ENROLMENT);
        SeatSetting before = seats().setting(district);
        SeatSetting settled = seats().settle(district, setting);
        settled.changed(district, before)
                .forEach(one -> new SettingLog(em).keep(one, officer.login(), clock.instant()));
        trail.record(officer.did(district, "seat.setting", district).changing(before.toString(), settled.toString()));
        return settled;
    }

    /** What a file of plans or counts comes to; nothing is entered. Refuses {@code not-yours}. */
    @For(Role.ENROLMENT)
    public ImportOutcome preview(Officer officer, String district, IntakeFile file) {
        officer.require(district, Role.ENROLMENT);
        return seats().preview(district, file);
    }

    /** Enters a file of plans or counts, all of it or nothing; refuses {@code not-yours}. */
    @For(Role.ENROLMENT)
    public ImportOutcome importFile(Officer officer, String district, IntakeFile file) {
        officer.require(district, Role.ENROLMENT);
        ImportOutcome outcome = seats().importFile(district, file);
        trail.record(officer.did(district, "seat.import", file.sha256())
                .changing(null, outcome.result() + " " + outcome.changed() + "/" + outcome.rows()));
        return outcome;
    }

    /** The projects of a stage; refuses {@code not-yours}. */
    @For({Role.ENROLMENT, Role.LEADER})
    public List<ProjectRow> projects(Officer officer, String district, Stage stage) {
        reading(officer, district);
        return seats().projects(district, stage);
    }

    /** Enters a project; refuses {@code not-yours} and what {@link Seats#build} refuses. */
    @For(Role.ENROLMENT)
    public ProjectRow build(Officer officer, ProjectEntry entry) {
        String district = schools().get(entry.school()).district();
        officer.require(district, Role.ENROLMENT);
        ProjectRow row = seats().build(entry);
        trail.record(officer.did(district, "seat.project", row.code()).changing(null, entry.toString()));
        return row;
    }

    /** Gives a project up; refuses {@code not-yours} and {@code project-changed}. */
    @For(Role.ENROLMENT)
    public void giveUp(Officer officer, String code, int version) {
        ProjectRow row = seats().project(code);
        officer.require(row.district(), Role.ENROLMENT);
        seats().giveUp(new ProjectRow(code, row.district(), row.entry(), version));
        trail.record(officer.did(row.district(), "seat.project.give-up", code)
                .changing(row.entry().toString(), null));
    }

    private static void reading(Officer officer, String district) {
        officer.require(district, Role.ENROLMENT, Role.LEADER);
    }

    /** Called as a plain object: a refusal that passes a second bean would end the transaction before it is recorded. */
    private Seats seats() {
        return new Seats(em, clock);
    }

    private Schools schools() {
        return new Schools(em, clock);
    }
}
