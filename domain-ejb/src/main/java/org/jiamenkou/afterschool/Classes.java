package org.jiamenkou.afterschool;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.NullUnmarked;

/** Keeps the classes of schools and their sessions. */
@Stateless
public class Classes {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public Classes() {}

    /** For use outside the container, within a transaction of the caller's. */
    public Classes(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** The classes families of a school may see in a term, by category and name: those that are open. */
    public List<ClassRow> offered(String school, String term) {
        return store().ofTerm(term, " and c.school_code = ? and c.state = 'OPEN'", school);
    }

    /** The class of that code, whatever its state; refuses {@code unknown-class}. */
    public ClassRow get(String code) {
        return store().find(code).orElseThrow(() -> new AfterschoolRefusal("unknown-class", code));
    }

    /** How full these classes are, by their codes; drafts are left out. For showing, never for deciding. */
    public Map<String, Places> places(Collection<ClassRow> classes) {
        return new ClassProducts(em).places(classes);
    }

    /** The sessions of classes from one day to another, cancelled ones too, in order of time. */
    public List<SessionRow> sessions(Collection<String> classes, LocalDate first, LocalDate last) {
        return sessions().between(classes, first, last);
    }

    /**
     * Enters a class as a draft. Refuses {@code places}, {@code quota}, {@code two-lead}, {@code slots-missing},
     * {@code slot-unknown}, {@code room-too-small}, {@code room-clash}, {@code teacher-clash}, {@code teacher-most},
     * {@code provider-invalid}, {@code above-ceiling}, {@code ceiling-unknown} and {@code class-twice}.
     */
    public ClassRow enter(String term, ClassEntry entry) {
        TermRow row = terms().get(term);
        String document = new ClassRules(sql(), row).check(entry, "");
        String code = Codes.fresh();
        Keys.held(() -> store().add(code, term, row.school(), entry, document));
        lay(get(code));
        return get(code);
    }

    /**
     * Writes a class anew. Refuses what {@link #enter} refuses, {@code class-state} for one that is cancelled, {@code locked} for
     * what would hurt somebody who has booked, and {@code changed-meanwhile}.
     */
    public ClassRow change(String code, int version, ClassEntry entry) {
        ClassRow seen = get(code);
        if (seen.state() == ClassState.CANCELLED) {
            throw new AfterschoolRefusal("class-state", seen.title(), seen.state());
        }
        if (seen.version() != version) {
            throw new AfterschoolRefusal("changed-meanwhile", "class");
        }
        Places places = places(List.of(seen)).getOrDefault(code, Places.NONE);
        if (places.taken() + places.waiting() > 0) {
            new ClassLocks(seen, places).check(entry);
        }
        TermRow term = terms().get(seen.term());
        String document = new ClassRules(sql(), term).check(entry, code);
        boolean[] kept = {false};
        Keys.held(() -> kept[0] = store().change(seen, entry, document));
        if (!kept[0]) {
            throw new AfterschoolRefusal("changed-meanwhile", "class");
        }
        ClassRow changed = get(code);
        lay(changed);
        if (changed.state() == ClassState.OPEN) {
            new ClassProducts(em).keep(changed, term, terms().setting(term.code()));
        }
        return get(code);
    }

    /**
     * Opens a draft: from now on families see it, and the booking engine knows it. Refuses {@code class-state},
     * {@code window-missing}, {@code agreement-missing}, {@code nobody-leads}, {@code provider-invalid}, {@code above-ceiling} and
     * {@code changed-meanwhile}.
     */
    public ClassRow open(String code, int version) {
        ClassRow row = get(code);
        if (!row.state().mayBecome(ClassState.OPEN)) {
            throw new AfterschoolRefusal("class-state", row.title(), row.state());
        }
        TermRow term = terms().get(row.term());
        EnrolmentSetting setting = terms().setting(row.term());
        if (setting.opensAt() == null || setting.closesAt() == null) {
            throw new AfterschoolRefusal("window-missing");
        }
        if (new Agreements(em, clock).current(row.school()).isEmpty()) {
            throw new AfterschoolRefusal("agreement-missing");
        }
        if (row.kind() == CourseKind.COURSE && row.teacher() == null && row.provider() == null) {
            throw new AfterschoolRefusal("nobody-leads", row.title());
        }
        new ClassRules(sql(), term).check(row.entry(), code);
        if (!store().open(code, version, clock.instant())) {
            throw new AfterschoolRefusal("changed-meanwhile", "class");
        }
        ClassRow open = get(code);
        new ClassProducts(em).keep(open, term, setting);
        return open;
    }

    /** Holds an open class in spite of its numbers, and says why; refuses {@code changed-meanwhile} and {@code reason-missing}. */
    public ClassRow hold(String code, int version, String reason) {
        requireReason(reason);
        if (!store().hold(code, version, reason.strip())) {
            throw new AfterschoolRefusal("changed-meanwhile", "class");
        }
        return get(code);
    }

    /**
     * Cancels a class and every session still to come, and books nobody into it any more; what families have of it is ended by
     * {@link ClassEndings}. Refuses {@code class-state}, {@code changed-meanwhile}, {@code reason-missing} and {@code merge-elsewhere}
     * for another class that is not open in the same term.
     */
    ClassRow cancel(String code, int version, ClassEnd end) {
        requireReason(end.reason());
        ClassRow row = get(code);
        if (!row.state().mayBecome(ClassState.CANCELLED)) {
            throw new AfterschoolRefusal("class-state", row.title(), row.state());
        }
        String into = end.into();
        if (into != null) {
            requireSister(row, get(into));
        }
        if (!store().cancel(code, version, end, clock.instant())) {
            throw new AfterschoolRefusal("changed-meanwhile", "class");
        }
        sessions().cancel(code, LocalDate.now(clock));
        new ClassProducts(em).close(row);
        return get(code);
    }

    private static void requireSister(ClassRow row, ClassRow into) {
        boolean fits = into.state() == ClassState.OPEN
                && row.state() == ClassState.OPEN
                && into.term().equals(row.term())
                && !into.code().equals(row.code());
        if (!fits) {
            throw new AfterschoolRefusal("merge-elsewhere", into.title());
        }
    }

    /** Brings what the booking engine knows of the open classes of a term up to what is settled now. */
    void follow(EnrolmentSetting setting) {
        TermRow term = terms().get(setting.term());
        offered(term.school(), term.code()).forEach(row -> new ClassProducts(em).keep(row, term, setting));
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new AfterschoolRefusal("reason-missing");
        }
    }

    private void lay(ClassRow row) {
        List<String> slots = row.slots().stream().map(CareSlot::code).toList();
        boolean open = row.state() == ClassState.OPEN;
        sessions().lay(row.term(), List.of(new SessionKeeper.Pattern(row.code(), open, slots)));
    }

    private Terms terms() {
        return new Terms(em, clock);
    }

    private SessionKeeper sessions() {
        return new SessionKeeper(sql(), clock);
    }

    private ClassStore store() {
        return new ClassStore(sql());
    }

    private Sql sql() {
        return new Sql(em);
    }
}
