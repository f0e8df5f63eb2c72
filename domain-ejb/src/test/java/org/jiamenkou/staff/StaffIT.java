package org.jiamenkou.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.vault.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in, sessions and roles on a real database. */
@ExtendWith(ArquillianExtension.class)
class StaffIT {

    private static final String HERE = "h" + Person.RUN;
    private static final String THERE = "t" + Person.RUN;

    @EJB
    private SignIn signIn;

    @EJB
    private Sessions sessions;

    @EJB
    private AccountDesk accounts;

    @EJB
    private SessionDesk own;

    @EJB
    private StaffProbe probe;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(StaffProbe.class, Person.class);
    }

    @Test
    void theFirstAdministratorComesInWithTheCodeOnce() throws SQLException {
        String code = probe.setUpCode();
        Entrance entrance = new Person(signIn, "first").setUp(code.toLowerCase(java.util.Locale.ROOT), HERE, THERE);

        assertThat(entrance.step()).isEqualTo(Step.FULL);
        assertThat(presence(entrance).districts(Role.DISTRICT_ADMIN)).containsExactlyInAnyOrder(HERE, THERE);
        assertThatThrownBy(() -> new Person(signIn, "second").setUp(code, HERE)).hasMessageContaining("wrong-code");
    }

    @Test
    void aCodeIsTakenOnce() throws SQLException {
        Person person = admin("once");
        Entrance half = signIn.password(person.login, Person.PASSWORD, person.client);
        String code = person.freshCode();
        assertThat(signIn.code(half.token(), code, person.client).step()).isEqualTo(Step.FULL);

        Entrance again = signIn.password(person.login, Person.PASSWORD, person.client);
        assertThatThrownBy(() -> signIn.code(again.token(), code, person.client))
                .hasMessageContaining("wrong-code");
        assertThatThrownBy(() -> signIn.code(half.token(), person.freshCode(), person.client))
                .hasMessageContaining("signed-out");
    }

    @Test
    void ofManyWhoSendOneCodeAtOnceOneComesIn() throws Exception {
        Person person = admin("atonce");
        List<String> halves = java.util.stream.IntStream.range(0, 4)
                .mapToObj(i -> signIn.password(person.login, Person.PASSWORD, person.client)
                        .token())
                .toList();
        String code = person.freshCode();
        List<Boolean> entered = atOnce(halves.stream()
                .map(half -> (Callable<Boolean>) () -> {
                    try {
                        return signIn.code(half, code, person.client).step() == Step.FULL;
                    } catch (StaffRefusal refused) {
                        return false;
                    }
                })
                .toList());
        assertThat(Collections.frequency(entered, true)).isEqualTo(1);
    }

    @Test
    void aRecoveryCodeStandsInOnce() throws SQLException {
        Person person = admin("recovery");
        assertThat(person.recoveryCodes).hasSize(10).doesNotHaveDuplicates();
        Entrance half = signIn.password(person.login, Person.PASSWORD, person.client);
        assertThat(signIn.code(half.token(), person.recoveryCodes.get(3), person.client)
                        .step())
                .isEqualTo(Step.FULL);
        Entrance again = signIn.password(person.login, Person.PASSWORD, person.client);
        assertThatThrownBy(() -> signIn.code(again.token(), person.recoveryCodes.get(3), person.client))
                .hasMessageContaining("wrong-code");
    }

    @Test
    void thePasswordAloneOpensNothing() throws SQLException {
        Person person = admin("halfway");
        Entrance half = signIn.password(person.login, Person.PASSWORD, person.client);
        assertThat(sessions.presence(half.token(), "").orElseThrow().full()).isFalse();
    }

    @Test
    void whatIsKeptIsNoSecret() throws SQLException {
        Entrance entrance = admin("kept").signIn();
        assertThat(probe.number("select count(*) from staff_session where token_hash = '" + entrance.token() + "'"))
                .isZero();
        assertThat(probe.number("select count(*) from staff_session where token_hash = '"
                        + Tokens.hash(entrance.token()) + "'"))
                .isEqualTo(1);
    }

    @Test
    void aSessionEndsWhenItIsIdleTooOldOrEndedElsewhere() throws SQLException {
        Person person = admin("ending");
        Entrance idle = person.signIn();
        shift(idle, "seen_at", "31 minute");
        assertThat(sessions.presence(idle.token(), "")).isEmpty();

        Entrance old = admin("ending2").signIn();
        shift(old, "started_at", "481 minute");
        assertThat(sessions.presence(old.token(), "")).isEmpty();

        Person other = admin("ending3");
        Entrance here = other.signIn();
        String there = sessions.presence(here.token(), "").orElseThrow().session();
        own.end(presence(here), there);
        assertThat(sessions.presence(here.token(), "")).isEmpty();
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() throws SQLException {
        Entrance victim = admin("victim").signIn();
        Officer stranger = presence(admin("stranger").signIn());
        own.end(stranger, sessions.presence(victim.token(), "").orElseThrow().session());
        assertThat(sessions.presence(victim.token(), "")).isPresent();
    }

    @Test
    void disablingAnAccountOrTakingARoleEndsItsSessions() throws SQLException {
        Officer admin = presence(admin("boss").signIn());
        Person editor = invited(admin, "editor", Role.EDITOR);
        Entrance first = editor.signIn();
        accounts.take(admin, editor.login, Grant.in(HERE, Role.EDITOR));
        assertThat(sessions.presence(first.token(), "")).isEmpty();

        Person clerk = invited(admin, "clerk", Role.ENROLMENT);
        Entrance second = clerk.signIn();
        accounts.disable(admin, clerk.login);
        assertThat(sessions.presence(second.token(), "")).isEmpty();
        assertThatThrownBy(clerk::signIn).hasMessageContaining("wrong-credentials");
        accounts.enable(admin, clerk.login);
        assertThat(clerk.signIn().step()).isEqualTo(Step.FULL);
    }

    @Test
    void nobodyIsAdministratorAndAuditorNotEvenByStatement() throws SQLException {
        Officer admin = presence(admin("sides").signIn());
        Person auditor = invited(admin, "auditor", Role.AUDITOR);
        assertThatThrownBy(() -> accounts.grant(admin, auditor.login, Grant.in(HERE, Role.DISTRICT_ADMIN)))
                .hasMessageContaining("both-sides");
        String insert =
                "insert into staff_grant (account_id, role, district_code, school_code, side, granted_at, granted_by)"
                        + " select id, 'DISTRICT_ADMIN', '" + HERE
                        + "', '', %s, now(6), 'x' from staff_account where login = '"
                        + auditor.login + "'";
        assertThatThrownBy(() -> probe.change(insert.formatted("'ADMIN'"))).isNotNull();
        assertThatThrownBy(() -> probe.change(insert.formatted("'AUDIT'"))).isNotNull();
        assertThatThrownBy(() -> probe.change(insert.formatted("null"))).isNotNull();

        accounts.take(admin, auditor.login, Grant.in(HERE, Role.AUDITOR));
        assertThatCode(() -> accounts.grant(admin, auditor.login, Grant.in(HERE, Role.DISTRICT_ADMIN)))
                .doesNotThrowAnyException();
    }

    @Test
    void anAdministratorKeepsTheOwnDistrictOnlyAndNotOneself() throws SQLException {
        Person person = admin("alone");
        Officer admin = presence(person.signIn());
        Officer foreign = presence(elsewhere("foreign").signIn());
        Person editor = invited(admin, "target", Role.EDITOR);

        assertThat(accounts.list(foreign)).extracting(AccountRow::login).doesNotContain(editor.login, person.login);
        assertThatThrownBy(() -> accounts.get(foreign, editor.login)).hasMessageContaining("unknown-account");
        assertThatThrownBy(() -> accounts.disable(foreign, editor.login)).hasMessageContaining("unknown-account");
        assertThatThrownBy(() -> accounts.grant(foreign, editor.login, Grant.in(THERE, Role.EDITOR)))
                .hasMessageContaining("unknown-account");
        assertThatThrownBy(() -> accounts.grant(foreign, editor.login, Grant.in(HERE, Role.EDITOR)))
                .hasMessageContaining("not-yours");
        assertThatThrownBy(() -> accounts.create(foreign, "intruder", "某人", HERE))
                .hasMessageContaining("not-yours");
        assertThatThrownBy(() -> accounts.disable(admin, person.login)).hasMessageContaining("yourself");
        assertThatThrownBy(() -> accounts.take(admin, person.login, Grant.in(HERE, Role.DISTRICT_ADMIN)))
                .hasMessageContaining("yourself");
    }

    @Test
    void triesWaitLongerAndNeverForGood() {
        Instant now = Instant.parse("2026-03-01T00:00:00Z");
        String key = "injected" + Person.RUN;
        for (int i = 0; i < 5; i++) {
            probe.attempt(key, 5, now);
        }
        assertThatThrownBy(() -> probe.attempt(key, 5, now)).hasMessageContaining("wait [1]");
        probe.attempt(key, 5, now.plusSeconds(1));
        assertThatThrownBy(() -> probe.attempt(key, 5, now.plusSeconds(2))).hasMessageContaining("wait [1]");
        probe.attempt(key, 5, now.plusSeconds(3));
        assertThatThrownBy(() -> probe.attempt(key, 5, now.plusSeconds(3))).hasMessageContaining("wait [4]");
        for (int i = 1; i < 20; i++) {
            probe.attempt(key, 5, now.plusSeconds(900L * i));
        }
        assertThatThrownBy(() -> probe.attempt(key, 5, now.plusSeconds(900L * 19)))
                .hasMessageContaining("wait [900]");
        probe.attempt(key, 5, now.plusSeconds(900L * 19 + 24 * 3600 + 1));
        probe.attempt(key, 5, now.plusSeconds(900L * 19 + 24 * 3600 + 1));
    }

    @Test
    void strangersDelayEachOtherAndNotTheOwner() throws SQLException {
        Person owner = admin("owner");
        Client stranger = new Client("198.51.100.9", "test", null);
        probe.failed("strangers:" + owner.login, 12);
        assertThatThrownBy(() -> signIn.password(owner.login, Person.PASSWORD, stranger))
                .hasMessageContaining("wait");
        assertThat(owner.from("198.51.100.9").signIn().step()).isEqualTo(Step.FULL);
    }

    @Test
    void whoIsNotThereIsToldTheSameInTheSameTime() throws SQLException {
        Person person = admin("known");
        long known = nanos(() -> signIn.password(person.login, "wrong password", person.client));
        long unknown = nanos(() -> signIn.password("nobody" + Person.RUN, "wrong password", person.client));
        System.out.println("known " + known / 1_000_000 + " ms, unknown " + unknown / 1_000_000 + " ms");
        assertThat(unknown).isBetween(known / 3, known * 3);
    }

    private static long nanos(Runnable refused) {
        long begun = System.nanoTime();
        assertThatThrownBy(refused::run).hasMessage("wrong-credentials []");
        return System.nanoTime() - begun;
    }

    private Person admin(String login) throws SQLException {
        Person person = new Person(signIn, login);
        person.setUp(probe.setUpCode(), HERE);
        return person;
    }

    private Person elsewhere(String login) throws SQLException {
        Person person = new Person(signIn, login);
        person.setUp(probe.setUpCode(), THERE);
        return person;
    }

    private Person invited(Officer admin, String login, Role role) {
        Person person = new Person(signIn, login);
        Invitation invitation = accounts.create(admin, person.login, "某人", HERE);
        accounts.grant(admin, person.login, Grant.in(HERE, role));
        person.join(invitation.code());
        return person;
    }

    private Officer presence(Entrance entrance) {
        return sessions.presence(entrance.token(), "192.0.2.1").orElseThrow().officer();
    }

    private void shift(Entrance entrance, String column, String back) {
        probe.change("update staff_session set " + column + " = " + column + " - interval " + back
                + " where token_hash = '" + Tokens.hash(entrance.token()) + "'");
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
        try {
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> one : pool.invokeAll(tasks)) {
                results.add(one.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
