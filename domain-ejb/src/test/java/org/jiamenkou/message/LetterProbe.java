package org.jiamenkou.message;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.vault.Vault;

/** Looks into the outbox as somebody with the key can. */
@Stateless
public class LetterProbe {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    private final Vault vault = Vault.configured();

    /** The words of every letter to that number, oldest first. */
    public List<String> to(String phone) {
        List<String> words = new ArrayList<>();
        new Sql(em)
                .query(
                        "select letter_key, template, language, words_sealed from message_letter where phone_index = ?"
                                + " order by id",
                        row -> words.add(LetterWords.of(
                                row.getString(2),
                                row.getString(3),
                                new SealedLetter(vault, row.getString(1)).openWords(row.getString(4)))),
                        vault.index(SealedLetter.PHONE, phone));
        return words;
    }

    /** The words of every letter whose key begins so, each once however many got it, by their keys. */
    public List<String> about(String key) {
        List<String> words = new ArrayList<>();
        new Sql(em)
                .query(
                        "select letter_key, template, language, words_sealed from message_letter where letter_key like ?"
                                + " order by letter_key",
                        row -> words.add(LetterWords.of(
                                row.getString(2),
                                row.getString(3),
                                new SealedLetter(vault, row.getString(1)).openWords(row.getString(4)))),
                        key + "%");
        return words.stream().distinct().toList();
    }

    /** The code in the last letter to that number. */
    public String code(String phone) {
        List<String> words = to(phone);
        return words.get(words.size() - 1).replaceFirst("^\\D*(\\d{6}).*$", "$1");
    }

    /** Puts letters in, and fails afterwards where that is asked. */
    public void put(List<Letter> letters, boolean thenFail) {
        letters.forEach(outbox::put);
        if (thenFail) {
            throw new IllegalStateException("on purpose");
        }
    }

    /** One number. */
    public long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    /** One text. */
    public String text(String sql) {
        return String.valueOf(em.createNativeQuery(sql).getSingleResult());
    }

    /** A native statement. */
    public int change(String sql) {
        return em.createNativeQuery(sql).executeUpdate();
    }

    /** Letters claimed as a node whose clock shows this claims them. */
    public List<DueLetter> claim(int most, Clock clock) {
        return steps(clock).claim(most);
    }

    /** Notes that a letter was taken, at this time. */
    public void sent(DueLetter letter, Clock clock) {
        steps(clock).sent(letter);
    }

    /** Notes that a letter was not taken, at this time. */
    public void failed(DueLetter letter, String problem, Clock clock) {
        steps(clock).failed(letter, problem);
    }

    /** Sends what is due by this sender, all in one transaction. */
    public int dispatch(Sender sender) {
        return new Dispatch(steps(clock), sender, sent -> {}).sendDue(10);
    }

    private DispatchSteps steps(Clock clock) {
        return new DispatchSteps(em, clock, vault);
    }
}
