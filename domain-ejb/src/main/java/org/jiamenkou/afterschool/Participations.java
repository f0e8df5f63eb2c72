package org.jiamenkou.afterschool;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jiamenkou.booking.Bookings;
import org.jiamenkou.family.ChildRow;
import org.jiamenkou.family.Families;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.family.Right;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Keeps what families choose for a term: 参加 with the version they agreed to, or 本学期不参加. Every choice is kept, the last stands. */
@Stateless
public class Participations {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Families families;

    @Inject
    private Terms terms;

    @Inject
    private Agreements agreements;

    @Inject
    private Bookings bookings;

    /** For the container. */
    @NullUnmarked
    public Participations() {}

    /**
     * Takes part, agreeing to that version. Refuses {@code not-yours}, {@code no-school}, {@code no-term}, {@code enrolment-closed}, and
     * {@code agreement-changed} when the school's text is another by now.
     */
    public ParticipationRow join(Guardian guardian, String childCode, String agreement) {
        ChildRow child = families.child(guardian, childCode, Right.FULL);
        TermRow term = term(child);
        if (agreements
                .current(term.school())
                .filter(text -> text.code().equals(agreement))
                .isEmpty()) {
            throw new AfterschoolRefusal("agreement-changed");
        }
        return choose(guardian, child, term, Choice.JOIN, agreement);
    }

    /** Stays out this term; nobody is asked why. Refuses as {@link #join} does, and {@code still-booked} while the child has places. */
    public ParticipationRow stayOut(Guardian guardian, String childCode) {
        ChildRow child = families.child(guardian, childCode, Right.FULL);
        TermRow term = term(child);
        boolean booked = Standings.hasSomething(bookings, child.code());
        if (booked) {
            throw new AfterschoolRefusal("still-booked");
        }
        return choose(guardian, child, term, Choice.STAY_OUT, null);
    }

    private ParticipationRow choose(
            Guardian guardian, ChildRow child, TermRow term, Choice choice, @Nullable String agreement) {
        Sql sql = new Sql(em);
        Instant now = Standings.now(sql);
        Instant closes = terms.setting(term.code()).closesAt();
        if (closes != null && !now.isBefore(closes)) {
            throw new AfterschoolRefusal("enrolment-closed", closes);
        }
        ParticipationStore store = new ParticipationStore(sql);
        store.add(child.code(), term.code(), choice, agreement, guardian.code(), now);
        return store.find(child.code(), term.code()).orElseThrow();
    }

    private TermRow term(ChildRow child) {
        String school = Optional.ofNullable(child.schoolCode()).orElseThrow(() -> new AfterschoolRefusal("no-school"));
        return terms.current(Objects.requireNonNull(school)).orElseThrow(() -> new AfterschoolRefusal("no-term"));
    }
}
