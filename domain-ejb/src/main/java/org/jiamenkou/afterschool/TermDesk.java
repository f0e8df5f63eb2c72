package org.jiamenkou.afterschool;

import static org.jiamenkou.staff.Role.BASIC_EDUCATION;
import static org.jiamenkou.staff.Role.LEADER;
import static org.jiamenkou.staff.Role.SCHOOL_CLERK;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.school.Schools;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** Where a school's clerk keeps terms, calendar, slots, settings and the agreement; the district reads. */
@Stateless
public class TermDesk {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<CalendarChanged> changes;

    @Resource
    private SessionContext context;

    /** For the container. */
    @NullUnmarked
    public TermDesk() {}

    /** The terms of a school, the last first; refuses {@code not-yours}. */
    @For({SCHOOL_CLERK, BASIC_EDUCATION, LEADER})
    public List<TermRow> terms(Officer officer, String school) {
        reading(officer, school);
        return terms().of(school);
    }

    /** A term with all that belongs to it; refuses {@code not-yours} and {@code unknown-term}. */
    @For({SCHOOL_CLERK, BASIC_EDUCATION, LEADER})
    public TermSheet get(Officer officer, String term) {
        TermRow row = terms().get(term);
        officer.requireSchool(row.district(), row.school(), BASIC_EDUCATION, LEADER);
        return new TermSheet(row, terms().calendar(term), terms().slots(term), terms().setting(term));
    }

    /** Enters a term; refuses {@code not-yours} and what {@link Terms#open} refuses. */
    @For(SCHOOL_CLERK)
    public TermRow open(Officer officer, TermEntry entry) {
        String district = writing(officer, entry.school());
        TermRow term = terms().open(entry);
        trail.record(officer.did(district, "afterschool.term", term.code()).changing(null, entry.toString()));
        return term;
    }

    /** Gives a term another name or other days; refuses {@code not-yours} and what {@link Terms#change} refuses. */
    @For(SCHOOL_CLERK)
    public CalendarEffect change(Officer officer, String term, int version, TermEntry entry) {
        TermRow before = own(officer, term);
        CalendarEffect effect = terms().change(term, version, entry);
        tell(before, effect);
        trail.record(
                officer.did(before.district(), "afterschool.term", term).changing(before.toString(), entry.toString()));
        return effect;
    }

    /** What it would do to sessions if days were so; nothing is kept. Refuses what {@link #mark} refuses. */
    @For(SCHOOL_CLERK)
    public CalendarEffect preview(Officer officer, String term, int version, List<CalendarDay> days) {
        own(officer, term);
        CalendarEffect effect = terms().mark(term, version, days);
        context.setRollbackOnly();
        return effect;
    }

    /** Says what days are; sessions follow. Refuses {@code not-yours} and what {@link Terms#mark} refuses. */
    @For(SCHOOL_CLERK)
    public CalendarEffect mark(Officer officer, String term, int version, List<CalendarDay> days) {
        TermRow row = own(officer, term);
        CalendarEffect effect = terms().mark(term, version, days);
        tell(row, effect);
        trail.record(officer.did(row.district(), "afterschool.calendar", term)
                .changing(null, days + " +" + effect.added() + " -" + effect.cancelled()));
        return effect;
    }

    /** Settles the slots of a term; sessions follow. Refuses {@code not-yours} and what {@link Terms} refuses. */
    @For(SCHOOL_CLERK)
    public CalendarEffect slots(Officer officer, String term, int version, List<CareSlot> slots) {
        TermRow row = own(officer, term);
        List<CareSlot> before = terms().slots(term);
        CalendarEffect effect = terms().settle(term, version, slots);
        tell(row, effect);
        trail.record(
                officer.did(row.district(), "afterschool.slots", term).changing(before.toString(), slots.toString()));
        return effect;
    }

    /** Settles how the enrolment of a term goes; refuses {@code not-yours} and what {@link Terms} refuses. */
    @For(SCHOOL_CLERK)
    public EnrolmentSetting settle(Officer officer, EnrolmentSetting setting) {
        TermRow row = own(officer, setting.term());
        EnrolmentSetting before = terms().setting(setting.term());
        EnrolmentSetting settled = terms().settle(setting);
        trail.record(officer.did(row.district(), "afterschool.setting", row.code())
                .changing(before.toString(), settled.toString()));
        return settled;
    }

    /** Every text of the agreement a school ever had, the last first; refuses {@code not-yours}. */
    @For({SCHOOL_CLERK, BASIC_EDUCATION, LEADER})
    public List<Agreement> agreements(Officer officer, String school) {
        reading(officer, school);
        return new Agreements(em, clock).of(school);
    }

    /** Makes a text the school's agreement; refuses {@code not-yours} and {@code needed}. */
    @For(SCHOOL_CLERK)
    public Agreement agree(Officer officer, String school, String title, String body) {
        String district = writing(officer, school);
        Agreement written = new Agreements(em, clock).write(school, title, body, officer.login());
        trail.record(officer.did(district, "afterschool.agreement", written.code())
                .changing(null, written.number() + " " + written.sha256()));
        return written;
    }

    /** Copies slots, limits and classes of another term as drafts; refuses {@code not-yours} and {@code copy-elsewhere}. */
    @For(SCHOOL_CLERK)
    public Copied copy(Officer officer, String from, String to, int version) {
        TermRow row = own(officer, to);
        own(officer, from);
        Copied copied = new TermCopy(em, clock).copy(from, to, version);
        trail.record(officer.did(row.district(), "afterschool.copy", to)
                .changing(from, copied.classes() + "/" + copied.left().size()));
        return copied;
    }

    private void tell(TermRow term, CalendarEffect effect) {
        if (effect.openClasses() > 0) {
            changes.fire(new CalendarChanged(term, effect));
        }
    }

    private TermRow own(Officer officer, String term) {
        TermRow row = terms().get(term);
        officer.requireSchool(row.district(), row.school());
        return row;
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
    private Terms terms() {
        return new Terms(em, clock);
    }
}
