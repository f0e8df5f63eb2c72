package org.jiamenkou.afterschool;

import static org.jiamenkou.staff.Role.BASIC_EDUCATION;
import static org.jiamenkou.staff.Role.LEADER;
import static org.jiamenkou.staff.Role.SCHOOL_CLERK;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.booking.Attempts;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.vault.Vault;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Where a school's clerk keeps classes; the district reads. */
@Stateless
public class ClassDesk {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    @Inject
    private Attempts attempts;

    @Inject
    private ClassDecisions decisions;

    @Inject
    private ClassEndings endings;

    private final Vault vault;

    /** For the container. */
    @NullUnmarked
    public ClassDesk() {
        this.vault = Vault.configured();
    }

    /** A page of the classes a query finds among the officer's schools: three statements. */
    @For({SCHOOL_CLERK, BASIC_EDUCATION, LEADER})
    public ClassPage list(Officer officer, ClassQuery query) {
        Set<String> districts = officer.districts(BASIC_EDUCATION, LEADER);
        return new ClassLister(em, clock.instant()).page(officer.schools(), districts, query);
    }

    /** How many classes of the officer's own schools have closed with fewer children than they ask for. */
    @For(SCHOOL_CLERK)
    public int few(Officer officer) {
        return new ClassLister(em, clock.instant())
                .page(officer.schools(), Set.of(), ClassQuery.allFew())
                .total();
    }

    /** A class with its sessions and places; refuses {@code not-yours} and {@code unknown-class}. */
    @For({SCHOOL_CLERK, BASIC_EDUCATION, LEADER})
    public ClassFile get(Officer officer, String code) {
        ClassRow row = classes().get(code);
        TermRow term = terms().get(row.term());
        officer.requireSchool(term.district(), term.school(), BASIC_EDUCATION, LEADER);
        Places places = classes().places(List.of(row)).getOrDefault(code, Places.NONE);
        List<SessionRow> sessions = classes().sessions(List.of(code), term.firstDay(), term.lastDay());
        return new ClassFile(row, term, places, sessions);
    }

    /** The classes families would see, drafts too where they are wanted; refuses {@code not-yours} and {@code unknown-term}. */
    @For({SCHOOL_CLERK, BASIC_EDUCATION, LEADER})
    public List<ClassPage.Line> seen(Officer officer, String termCode, boolean drafts) {
        TermRow term = terms().get(termCode);
        officer.requireSchool(term.district(), term.school(), BASIC_EDUCATION, LEADER);
        return new ClassLister(em, clock.instant()).of(term, drafts);
    }

    /**
     * The classes a class could be merged into: open ones of its term with a free place and a grade in common, those of the same course
     * first. Refuses {@code not-yours} and {@code unknown-class}.
     */
    @For(SCHOOL_CLERK)
    public List<ClassPage.Line> sisters(Officer officer, String code) {
        ClassRow row = classes().get(code);
        TermRow term = own(officer, row.term());
        return new ClassLister(em, clock.instant())
                .of(term, false).stream()
                        .filter(line -> !line.row().code().equals(code))
                        .filter(line -> line.row().kind() == row.kind())
                        .filter(line -> line.places().taken() < line.row().most())
                        .filter(line -> line.row().grades().all().stream().anyMatch(row.grades()::includes))
                        .sorted(Comparator.comparing(
                                line -> !line.row().course().equals(row.course())))
                        .toList();
    }

    /** Who is in a class and who waits for it, names masked; refuses {@code not-yours} and {@code unknown-class}. */
    @For({SCHOOL_CLERK, BASIC_EDUCATION})
    public List<RosterRow> roster(Officer officer, String code) {
        ClassRow row = classes().get(code);
        officer.requireSchool(terms().get(row.term()).district(), row.school(), BASIC_EDUCATION);
        return new ClassRoster(em, clock, vault).of(row, false);
    }

    /** The same with whole names; the look is recorded. Refuses {@code not-yours} and {@code unknown-class}. */
    @For({SCHOOL_CLERK, BASIC_EDUCATION})
    public List<RosterRow> wholeRoster(Officer officer, String code) {
        ClassRow row = classes().get(code);
        TermRow term = terms().get(row.term());
        officer.requireSchool(term.district(), row.school(), BASIC_EDUCATION);
        List<RosterRow> rows = new ClassRoster(em, clock, vault).of(row, true);
        trail.record(
                officer.did(term.district(), "afterschool.roster", code).changing(null, rows.size() + " children"));
        return rows;
    }

    /** Enters a class; refuses {@code not-yours} and what {@link Classes#enter} refuses. */
    @For(SCHOOL_CLERK)
    public ClassRow enter(Officer officer, String termCode, ClassEntry entry) {
        TermRow term = own(officer, termCode);
        ClassRow row = classes().enter(termCode, entry);
        trail.record(
                officer.did(term.district(), "afterschool.class", row.code()).changing(null, entry.toString()));
        return row;
    }

    /** Writes a class anew; refuses {@code not-yours} and what {@link Classes#change} refuses. */
    @For(SCHOOL_CLERK)
    public ClassRow change(Officer officer, String code, int version, ClassEntry entry) {
        ClassRow before = classes().get(code);
        TermRow term = own(officer, before.term());
        ClassRow row = classes().change(code, version, entry);
        trail.record(officer.did(term.district(), "afterschool.class", code)
                .changing(before.entry().toString(), entry.toString()));
        return row;
    }

    /** Lets families see a draft; refuses {@code not-yours} and what {@link Classes#open} refuses. */
    @For(SCHOOL_CLERK)
    public ClassRow open(Officer officer, String code, int version) {
        TermRow term = own(officer, classes().get(code).term());
        ClassRow row = classes().open(code, version);
        trail.record(officer.did(term.district(), "afterschool.class.open", code));
        return row;
    }

    /** Holds a class in spite of its numbers; refuses {@code not-yours} and what {@link Classes#hold} refuses. */
    @For(SCHOOL_CLERK)
    public ClassRow hold(Officer officer, String code, int version, String reason) {
        TermRow term = own(officer, classes().get(code).term());
        ClassRow row = classes().hold(code, version, reason);
        trail.record(
                officer.did(term.district(), "afterschool.class.hold", code).changing(null, reason));
        return row;
    }

    /**
     * Cancels a class: nobody books it any more, and every place and every place in line ends, with a letter and with what was paid given
     * back. Refuses {@code not-yours} and what {@link Classes#cancel} refuses.
     */
    @For(SCHOOL_CLERK)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ClassEndings.Ended cancel(Officer officer, String code, int version, String reason) {
        return end(officer, code, version, reason, null);
    }

    /**
     * Merges a class into another one of the term: children who can be moved are, and their families may give that back; for the others it
     * is cancelled. Refuses {@code not-yours} and what {@link Classes#cancel} refuses.
     */
    @For(SCHOOL_CLERK)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ClassEndings.Ended merge(Officer officer, String code, int version, String into, String reason) {
        return end(officer, code, version, reason, into);
    }

    private ClassEndings.Ended end(Officer officer, String code, int version, String reason, @Nullable String into) {
        attempts.run(() -> decisions.cancel(officer, code, version, reason, into));
        return endings.finish(code);
    }

    private TermRow own(Officer officer, String term) {
        TermRow row = terms().get(term);
        officer.requireSchool(row.district(), row.school());
        return row;
    }

    /** Called as a plain object: a refusal that passes a second bean would end the transaction before it is recorded. */
    private Classes classes() {
        return new Classes(em, clock);
    }

    private Terms terms() {
        return new Terms(em, clock);
    }
}
