package org.jiamenkou.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letters are sent when what they tell is committed, by one node at a time, and tried again, on a real database. */
@ExtendWith(ArquillianExtension.class)
class MessageIT {

    private static final String RUN = Long.toString(System.nanoTime(), 36);
    private static final String PHONE = "13700001234";

    @EJB
    private LetterProbe probe;

    @EJB
    private Outbox outbox;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(LetterProbe.class);
    }

    @BeforeEach
    void nothingElseWaits() {
        probe.change("delete from message_letter where state = 'WAITING'");
    }

    @Test
    void aLetterIsThereOnceWhenWhatItTellsIsCommittedAndElseNot() {
        assertThatThrownBy(() -> probe.put(List.of(letter("undone")), true)).isNotNull();
        assertThat(count("undone")).isZero();
        probe.put(List.of(letter("once"), letter("once")), false);
        probe.put(List.of(letter("once")), false);
        assertThat(count("once")).isEqualTo(1);
        assertThatThrownBy(() -> outbox.put(letter("outside")))
                .as("outside a transaction")
                .isNotNull();
    }

    @Test
    void recipientAndWordsAreSealed() {
        probe.put(List.of(letter("sealed")), false);
        String row = probe.text("select concat_ws(' ', letter_key, template, phone_sealed, phone_index, words_sealed)"
                + " from message_letter where letter_key = '" + key("sealed") + "'");
        assertThat(row).doesNotContain(PHONE).doesNotContain("张*");
        assertThat(claim(5).get(0)).satisfies(letter -> {
            assertThat(letter.phone()).isEqualTo(PHONE);
            assertThat(letter.words()).startsWith("张* 已绑定");
            assertThat(letter.toString()).doesNotContain(PHONE).doesNotContain("张");
        });
    }

    @Test
    void manyNodesAtOnceTakeEachLetterOnce() throws Exception {
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            letters.add(letter("many" + i));
        }
        probe.put(letters, false);
        Set<Long> taken = ConcurrentHashMap.newKeySet();
        List<Callable<Boolean>> nodes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            nodes.add(() -> {
                boolean once = true;
                for (List<DueLetter> due = claim(5); !due.isEmpty(); due = claim(5)) {
                    for (DueLetter letter : due) {
                        once &= taken.add(letter.id());
                        probe.sent(letter, Clock.systemUTC());
                    }
                }
                return once;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
        try {
            for (Future<Boolean> node : threads.invokeAll(nodes)) {
                assertThat(node.get()).as("no letter was claimed twice").isTrue();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(taken).hasSize(60);
        assertThat(claim(5)).isEmpty();
    }

    @Test
    void aLetterWhoseNodeDiedIsDueAgainWhenItsLeaseEndsAndTheDeadNodeChangesNothing() {
        probe.put(List.of(letter("lease")), false);
        DueLetter first = claim(5).get(0);
        assertThat(claim(5)).as("it belongs to the first").isEmpty();
        Clock later = later(DispatchSteps.LEASE.plusSeconds(1));
        DueLetter second = probe.claim(5, later).get(0);
        assertThat(second.attempt()).isEqualTo(2);
        probe.failed(first, "came back late", later);
        probe.sent(second, later);
        assertThat(state("lease")).isEqualTo("SENT");
    }

    @Test
    void triesComeAfterGrowingPausesAndEndAsFailedWithTheReason() {
        probe.put(List.of(letter("tries")), false);
        Instant now = Instant.now();
        for (int attempt = 1; attempt <= DispatchSteps.TRIES; attempt++) {
            Clock at = Clock.fixed(now, java.time.ZoneOffset.UTC);
            DueLetter letter = probe.claim(5, at).get(0);
            assertThat(letter.attempt()).isEqualTo(attempt);
            probe.failed(letter, "the gateway answered 500", at);
            Clock early = Clock.fixed(now.plus(DispatchSteps.pause(attempt)).minusSeconds(1), java.time.ZoneOffset.UTC);
            assertThat(probe.claim(5, early))
                    .as("too early after try %d", attempt)
                    .isEmpty();
            now = now.plus(DispatchSteps.pause(attempt)).plusSeconds(1);
        }
        assertThat(probe.claim(5, Clock.fixed(now.plusSeconds(86_400), java.time.ZoneOffset.UTC)))
                .isEmpty();
        assertThat(state("tries")).isEqualTo("FAILED");
        assertThat(probe.text("select problem from message_letter where letter_key = '" + key("tries") + "'"))
                .isEqualTo("the gateway answered 500");
    }

    @Test
    void aLetterNobodyComesBackForAtTheLastTryHasFailed() {
        probe.put(List.of(letter("silent")), false);
        probe.change("update message_letter set attempts = 7 where letter_key = '" + key("silent") + "'");
        claim(5);
        assertThat(probe.claim(5, later(DispatchSteps.LEASE.plusSeconds(1)))).isEmpty();
        assertThat(state("silent")).isEqualTo("FAILED");
    }

    @Test
    void aLetterThatIsOfNoUseAnyMoreIsNotSent() {
        Letter code = new Letter(
                key("stale"),
                PHONE,
                "zh",
                "sign-in-code",
                List.of("123456", "5"),
                Instant.now().plusSeconds(300));
        probe.put(List.of(code), false);
        assertThat(probe.claim(5, later(Duration.ofSeconds(301)))).isEmpty();
        assertThat(state("stale")).isEqualTo("STALE");
    }

    @Test
    void whatOneSenderRefusesDoesNotKeepTheOthers() {
        probe.put(List.of(letter("refused"), letter("taken")), false);
        assertThat(probe.dispatch((key, phone, words) -> {
                    if (key.equals(key("refused"))) {
                        throw new java.io.IOException("no");
                    }
                }))
                .isEqualTo(1);
        assertThat(state("refused")).isEqualTo("WAITING");
        assertThat(state("taken")).isEqualTo("SENT");
    }

    private List<DueLetter> claim(int most) {
        return probe.claim(most, Clock.systemUTC());
    }

    private static Clock later(Duration time) {
        return Clock.offset(Clock.systemUTC(), time);
    }

    private long count(String name) {
        return probe.number("select count(*) from message_letter where letter_key = '" + key(name) + "'");
    }

    private String state(String name) {
        return probe.text("select state from message_letter where letter_key = '" + key(name) + "'");
    }

    private static String key(String name) {
        return name + "/" + RUN;
    }

    private static Letter letter(String name) {
        return new Letter(key(name), PHONE, "zh", "child-bound", List.of("张*"));
    }
}
