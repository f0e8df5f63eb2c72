package org.jiamenkou.message;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.vault.Vault;
import org.jspecify.annotations.NullUnmarked;

/** The transactions of sending; {@link Dispatch} sends between them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DispatchSteps {

    /** So many tries, and a letter has failed. */
    static final int TRIES = 8;

    /** So long a letter belongs to whoever claimed it. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int PROBLEM = 200;

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    private final Vault vault;

    /** For the container. */
    @NullUnmarked
    public DispatchSteps() {
        this.vault = Vault.configured();
    }

    DispatchSteps(EntityManager em, Clock clock, Vault vault) {
        this.em = em;
        this.clock = clock;
        this.vault = vault;
    }

    /** Claims at most so many letters that are due, the oldest first, and ends those that were tried often enough or are of no use. */
    public List<DueLetter> claim(int most) {
        Instant now = clock.instant();
        giveUp(now);
        List<DueLetter> due = new ArrayList<>();
        new Sql(em)
                .query(
                        "select id, letter_key, template, language, phone_sealed, words_sealed, attempts from message_letter"
                                + " where state = 'WAITING' and not_before <= ? order by not_before, id limit ?"
                                + " for update skip locked",
                        row -> {
                            SealedLetter sealed = new SealedLetter(vault, row.getString(2));
                            String words = LetterWords.of(
                                    row.getString(3), row.getString(4), sealed.openWords(row.getString(6)));
                            due.add(new DueLetter(
                                    row.getLong(1),
                                    row.getString(2),
                                    row.getString(3),
                                    sealed.openPhone(row.getString(5)),
                                    words,
                                    row.getInt(7) + 1));
                        },
                        Sql.utc(now),
                        most);
        due.forEach(letter -> new Sql(em)
                .update(
                        "update message_letter set attempts = ?, not_before = ? where id = ?",
                        letter.attempt(),
                        Sql.utc(now.plus(LEASE)),
                        letter.id()));
        return due;
    }

    /** The letter was taken. */
    public void sent(DueLetter letter) {
        new Sql(em)
                .update(
                        "update message_letter set state = 'SENT', ended_at = ?, problem = null"
                                + " where id = ? and state = 'WAITING' and attempts = ?",
                        Sql.utc(clock.instant()),
                        letter.id(),
                        letter.attempt());
    }

    /** The letter was not taken: it waits for the next try, or has failed for good. */
    public void failed(DueLetter letter, String problem) {
        Instant now = clock.instant();
        boolean last = letter.attempt() >= TRIES;
        new Sql(em)
                .update(
                        "update message_letter set state = ?, not_before = ?, ended_at = ?, problem = ?"
                                + " where id = ? and state = 'WAITING' and attempts = ?",
                        last ? "FAILED" : "WAITING",
                        Sql.utc(now.plus(pause(letter.attempt()))),
                        last ? Sql.utc(now) : null,
                        problem.substring(0, Math.min(PROBLEM, problem.length())),
                        letter.id(),
                        letter.attempt());
    }

    /** How long the next try waits: 5, 10, 20, … seconds, at most an hour. */
    static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /**
     * Ends what was tried often enough and what is of no use any more. A letter another node is about to note is left to the next time: to
     * wait for it here could cost that node its note, and the family would get the letter twice.
     */
    private void giveUp(Instant now) {
        end("attempts >= ?", TRIES, "state = 'FAILED', problem = coalesce(problem, 'no answer')", now);
        end("useful_until < ?", Sql.utc(now), "state = 'STALE'", now);
    }

    private void end(String condition, Object value, String change, Instant now) {
        Sql sql = new Sql(em);
        List<Long> letters = new ArrayList<>();
        sql.query(
                "select id from message_letter where state = 'WAITING' and not_before <= ? and " + condition
                        + " for update skip locked",
                row -> letters.add(row.getLong(1)),
                Sql.utc(now),
                value);
        for (Long letter : letters) {
            sql.update("update message_letter set " + change + ", ended_at = ? where id = ?", Sql.utc(now), letter);
        }
    }
}
