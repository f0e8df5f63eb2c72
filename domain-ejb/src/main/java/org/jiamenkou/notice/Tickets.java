package org.jiamenkou.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.school.Schools;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Keeps the tickets of addresses the bureau looks into: lists them, answers them, and tells a family with the number. */
@Stateless
public class Tickets {

    private static final int LONGEST_ANSWER = 2_000;

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Schools schools;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public Tickets() {}

    /** For use outside the container, within a transaction of the caller's. */
    public Tickets(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
        this.schools = new Schools(em, clock);
    }

    /** The tickets of a district, or of all: those without an answer first, the oldest first. */
    public List<TicketRow> list(@Nullable String district, boolean openOnly) {
        String code = district == null ? null : schools.district(district).code();
        return store().list(code, openOnly);
    }

    /** The ticket of that number, however a person types it. */
    public Optional<TicketRow> find(String number) {
        return store().find(plain(number));
    }

    /**
     * Answers a ticket and closes it. Refuses {@code unknown-ticket}, {@code answer-missing}, {@code answer-too-long},
     * and {@code ticket-changed} when somebody else has changed it since that version.
     */
    public TicketRow close(String number, int version, String answer) {
        return answer(number, version, answer, null);
    }

    /** As {@link #close}; keeps the login of who answered. */
    TicketRow answer(String number, int version, String answer, @Nullable String by) {
        String words = answer.strip();
        if (words.isEmpty()) {
            throw new NoticeRefusal("answer-missing", number);
        }
        if (words.length() > LONGEST_ANSWER) {
            throw new NoticeRefusal("answer-too-long", LONGEST_ANSWER);
        }
        TicketRow ticket = store().find(plain(number)).orElseThrow(() -> NoticeRefusal.unknownTicket(number));
        Instant now = clock.instant();
        if (!store().answer(ticket.number(), version, words, now)) {
            throw new NoticeRefusal("ticket-changed", ticket.number());
        }
        store().add(ticket.number(), version + 1, new TicketEvent(TicketAct.ANSWERED, by, now, words));
        return store().find(ticket.number()).orElseThrow();
    }

    /** Takes what a family asks; the same question has the same number. Refuses {@code unknown-district}. */
    public GapTicket ask(Question question) {
        return new QuestionDesk(new Sql(em), clock).take(schools.district(question.district()), question);
    }

    private TicketStore store() {
        return new TicketStore(new Sql(em));
    }

    /** The number as the database keeps it, however a person types it. */
    static String plain(String number) {
        String letters = number.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        return letters.length() == 9 ? letters.substring(0, 5) + '-' + letters.substring(5) : letters;
    }
}
