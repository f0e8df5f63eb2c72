package org.jiamenkou.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.vault.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Replacing the own password, and what happens beside the first set-up. */
@ExtendWith(ArquillianExtension.class)
class OwnPasswordIT {

    private static final String HERE = "p" + Person.RUN;
    private static final String FRESH = "河边的白鹭今天来了三只半";

    @EJB
    private SignIn signIn;

    @EJB
    private Sessions sessions;

    @EJB
    private OwnPassword own;

    @EJB
    private StaffProbe probe;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(StaffProbe.class, Person.class);
    }

    @Test
    void aNewPasswordEndsEveryOtherSessionAndTheOldToken() throws SQLException {
        Person person = admin("renewed");
        Entrance elsewhere = person.signIn();
        Entrance here = person.signIn();

        Entrance after = own.replace(here.token(), Person.PASSWORD, FRESH, person.client);

        assertThat(sessions.presence(after.token(), "").orElseThrow().full()).isTrue();
        assertThat(sessions.presence(here.token(), "")).isEmpty();
        assertThat(sessions.presence(elsewhere.token(), "")).isEmpty();
        assertThatThrownBy(() -> signIn.password(person.login, Person.PASSWORD, person.client))
                .hasMessageContaining("wrong-credentials");
        assertThat(signIn.password(person.login, FRESH, person.client).step()).isEqualTo(Step.CODE);
    }

    @Test
    void anOpenBrowserAloneChangesNoPassword() throws SQLException {
        Person person = admin("guarded");
        Entrance entrance = person.signIn();
        assertThatThrownBy(() -> own.replace(entrance.token(), "not the password", FRESH, person.client))
                .hasMessageContaining("wrong-password");
        long account = probe.number("select id from staff_account where login = '" + person.login + "'");
        probe.change("update throttle_tries set failures = 12, blocked_until = utc_timestamp(6) + interval 100 second"
                + " where key_hash = '" + Throttle.ofCodes(account).hash() + "'");
        assertThatThrownBy(() -> own.replace(entrance.token(), Person.PASSWORD, FRESH, person.client))
                .hasMessageContaining("wait");
        assertThat(probe.number(
                        "select count(*) from audit_entry where what = 'password.change' and outcome = 'REFUSED'"
                                + " and login = '" + person.login + "'"))
                .isEqualTo(1);
    }

    @Test
    void theSameAndWeakOnesAreNotTaken() throws SQLException {
        Person person = admin("weak");
        Entrance entrance = person.signIn();
        assertThatThrownBy(() -> own.replace(entrance.token(), Person.PASSWORD, Person.PASSWORD, person.client))
                .hasMessageContaining("weak-password [same]");
        assertThatThrownBy(() -> own.replace(entrance.token(), Person.PASSWORD, "short", person.client))
                .hasMessageContaining("weak-password [short]");
    }

    @Test
    void whoHasToReplaceThePasswordIsAllTheWayInAfterwards() throws SQLException {
        Person person = admin("due");
        Entrance due = person.signIn();
        probe.change(
                "update staff_session set stage = 'RENEWAL' where token_hash = '" + Tokens.hash(due.token()) + "'");
        assertThat(sessions.presence(due.token(), "").orElseThrow().full()).isFalse();

        Entrance after = own.replace(due.token(), Person.PASSWORD, FRESH, person.client);
        assertThat(sessions.presence(after.token(), "").orElseThrow().full()).isTrue();
    }

    @Test
    void aHalfSignedInSessionChangesNothing() throws SQLException {
        Person person = admin("half");
        Entrance half = signIn.password(person.login, Person.PASSWORD, person.client);
        assertThatThrownBy(() -> own.replace(half.token(), Person.PASSWORD, FRESH, person.client))
                .hasMessageContaining("signed-out");
    }

    @Test
    void whatIsDoneBesideTheSetUpStandsOrFallsWithIt() throws SQLException {
        String code = probe.setUpCode();
        String district = "q" + Person.RUN;
        SetUpRequest request = new SetUpRequest(code, "beside" + Person.RUN, "某人", List.of(district), Person.PASSWORD);
        Client client = new Client("192.0.2.9", "test", null);
        assertThatThrownBy(() -> signIn.setUp(
                        request,
                        () -> {
                            throw new StaffRefusal("not-yours", district);
                        },
                        client))
                .hasMessageContaining("not-yours");
        SetUpRequest wrong = new SetUpRequest("wrong", request.login(), "某人", List.of(district), Person.PASSWORD);
        boolean[] ran = new boolean[1];
        assertThatThrownBy(() -> signIn.setUp(wrong, () -> ran[0] = true, client))
                .hasMessageContaining("wrong-code");
        assertThat(ran[0]).isFalse();
        assertThat(signIn.setUp(request, () -> ran[0] = true, client).step()).isEqualTo(Step.ENROLMENT);
        assertThat(ran[0]).isTrue();
    }

    private Person admin(String login) throws SQLException {
        Person person = new Person(signIn, login);
        person.setUp(probe.setUpCode(), HERE);
        return person;
    }
}
