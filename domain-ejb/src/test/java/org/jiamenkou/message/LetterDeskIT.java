package org.jiamenkou.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.time.Clock;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.staff.Grant;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letters that reached nobody are seen without their words, and sent again while they are of use. */
@ExtendWith(ArquillianExtension.class)
class LetterDeskIT {

    private static final String RUN = Long.toString(System.nanoTime(), 36);

    private static final Officer KEEPER = officer(Role.SECURITY);

    @EJB
    private LetterDesk desk;

    @EJB
    private LetterProbe probe;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(LetterProbe.class);
    }

    @Test
    void aLetterThatWasGivenUpIsSeenWithItsCauseAndSentAgain() {
        String key = failed("once", "null");
        FailedLetter seen = find(key);
        assertThat(seen.phone()).isEqualTo("137****1234");
        assertThat(seen.problem()).isEqualTo("the gateway answered 500");
        assertThat(seen.isSendable()).isTrue();
        assertThat(desk.failed(KEEPER)).isPositive();

        desk.again(KEEPER, key);

        assertThat(probe.claim(500, Clock.systemUTC()).stream().map(DueLetter::key))
                .contains(key);
        assertThatThrownBy(() -> desk.again(KEEPER, key)).isInstanceOf(MessageRefusal.class);
        assertThat(probe.number(
                        "select count(*) from audit_entry where what = 'message.again' and subject = '" + key + "'"))
                .isEqualTo(1);
    }

    @Test
    void whatIsOfNoUseOrHasNoRecipientAnyMoreStays() {
        String late = failed("late", "'2026-01-01'");
        String gone = failed("gone", "null");
        probe.change("update message_letter set phone_sealed = null, phone_index = null, words_sealed = null"
                + " where letter_key = '" + gone + "'");
        String good = failed("good", "null");
        assertThat(find(late).isSendable()).isFalse();
        assertThat(find(gone).isSendable()).isFalse();

        desk.againAll(KEEPER);

        assertThat(state(good)).isEqualTo("WAITING");
        assertThat(state(late)).isEqualTo("FAILED");
        assertThat(state(gone)).isEqualTo("FAILED");
    }

    @Test
    void onlyThoseWhoKeepTheSystemRunningSeeThem() {
        for (Role role : List.of(Role.EDITOR, Role.LEADER, Role.AUDITOR)) {
            assertThatThrownBy(() -> desk.list(officer(role), 0, 20))
                    .as(role.code())
                    .isInstanceOf(DomainException.class);
        }
    }

    private FailedLetter find(String key) {
        return desk.list(KEEPER, 0, 500).rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String failed(String name, String usefulUntil) {
        String key = name + "/desk/" + RUN;
        probe.put(List.of(new Letter(key, "13700001234", "zh", "child-bound", List.of("张*"))), false);
        probe.change("update message_letter set state = 'FAILED', attempts = 8, ended_at = utc_timestamp(6),"
                + " problem = 'the gateway answered 500', useful_until = " + usefulUntil + " where letter_key = '" + key
                + "'");
        return key;
    }

    private String state(String key) {
        return probe.text("select state from message_letter where letter_key = '" + key + "'");
    }

    private static Officer officer(Role role) {
        return new Officer(-1, role.code() + RUN, "某人", List.of(new Grant(role, "somewhere", null)), "192.0.2.1");
    }
}
