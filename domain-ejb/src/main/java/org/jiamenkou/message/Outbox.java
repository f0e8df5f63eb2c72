package org.jiamenkou.message;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.vault.Vault;
import org.jspecify.annotations.NullUnmarked;

/** Takes letters in the transaction of the caller: they are sent when it is committed, and never when it is not. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    private final Vault vault;

    /** For the container. */
    @NullUnmarked
    public Outbox() {
        this.vault = Vault.configured();
    }

    /** For use outside the container, within a transaction of the caller's. */
    public Outbox(EntityManager em, Clock clock, Vault vault) {
        this.em = em;
        this.clock = clock;
        this.vault = vault;
    }

    /** Puts a letter in; one whose key is known already is left as it is. */
    public void put(Letter letter) {
        put(List.of(letter));
    }

    /** Puts many letters in; those whose keys are known already are left as they are. */
    public void put(List<Letter> letters) {
        LocalDateTime now = Sql.utc(clock.instant());
        new Sql(em)
                .batch(
                        "insert into message_letter (letter_key, template, language, phone_sealed, phone_index,"
                                + " words_sealed, state, attempts, not_before, useful_until, created_at)"
                                + " values (?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?, ?)"
                                + " on duplicate key update letter_key = letter_key",
                        batch -> {
                            for (Letter letter : letters) {
                                SealedLetter sealed = new SealedLetter(vault, letter.key());
                                Instant until = letter.until();
                                batch.add(
                                        letter.key(),
                                        letter.template(),
                                        letter.language(),
                                        sealed.closePhone(letter.phone()),
                                        vault.index(SealedLetter.PHONE, letter.phone()),
                                        sealed.closeWords(letter.arguments()),
                                        now,
                                        until == null ? null : Sql.utc(until),
                                        now);
                            }
                        });
    }

    /** Forgets the recipient and the words of every letter to this number; those that wait are not sent. */
    public void forget(String phone) {
        for (String index : vault.indexes(SealedLetter.PHONE, phone)) {
            new Sql(em)
                    .update(
                            "update message_letter set state = case when state = 'WAITING' then 'STALE' else state end,"
                                    + " ended_at = coalesce(ended_at, ?), phone_sealed = null, phone_index = null,"
                                    + " words_sealed = null where phone_index = ?",
                            Sql.utc(clock.instant()),
                            index);
        }
    }

    /** Removes letters that ended before, at most so many; gives how many those were. */
    public int forgetBefore(Instant before, int most) {
        return new Sql(em)
                .update(
                        "delete from message_letter where state <> 'WAITING' and ended_at < ? limit " + most,
                        Sql.utc(before));
    }
}
