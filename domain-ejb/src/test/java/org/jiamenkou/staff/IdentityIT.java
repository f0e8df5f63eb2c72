package org.jiamenkou.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What proves who somebody is beside the password: the sealed authenticator, and the provider of identities. */
@ExtendWith(ArquillianExtension.class)
class IdentityIT {

    private static final String HERE = "i" + Person.RUN;

    @EJB
    private SignIn signIn;

    @EJB
    private Sessions sessions;

    @EJB
    private AccountDesk accounts;

    @EJB
    private IdentityDesk identities;

    @EJB
    private StaffProbe probe;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(StaffProbe.class, Person.class);
    }

    @Test
    void theSecretOfAnAuthenticatorIsSealed() throws SQLException {
        Person person = admin("sealed");
        String kept = probe.text("select totp_secret from staff_account where login = '" + person.login + "'");
        assertThat(kept).hasSizeGreaterThan(60).doesNotContain(person.secret);
        assertThat(probe.number("select count(*) from staff_session where pending_secret = '" + person.secret + "'"))
                .isZero();
        assertThat(person.signIn().step()).isEqualTo(Step.FULL);
    }

    @Test
    void whoIsKnownAtTheProviderComesInAsOnesOwnAccountOnly() throws SQLException {
        Person person = admin("provided");
        Person other = admin("provided2");
        Identity identity = new Identity("https://login.example.org", "subject" + Person.RUN, false);
        assertThatThrownBy(() -> signIn.provided(identity, person.client)).hasMessageContaining("unknown-identity");

        identities.link(presence(person.signIn()), identity);
        assertThat(signIn.provided(identity, person.client).step()).isEqualTo(Step.CODE);
        Identity strong = new Identity(identity.issuer(), identity.subject(), true);
        assertThat(presence(signIn.provided(strong, person.client)).login()).isEqualTo(person.login);

        Officer second = presence(other.signIn());
        assertThatThrownBy(() -> identities.link(second, identity)).hasMessageContaining("identity-taken");
        Identity elsewhere = new Identity("https://other.example.org", identity.subject(), true);
        assertThatThrownBy(() -> signIn.provided(elsewhere, person.client)).hasMessageContaining("unknown-identity");

        accounts.invite(second, person.login);
        assertThatThrownBy(() -> signIn.provided(strong, person.client)).hasMessageContaining("unknown-identity");
        accounts.disable(second, person.login);
        assertThatThrownBy(() -> signIn.provided(strong, person.client)).hasMessageContaining("unknown-identity");
    }

    private Person admin(String login) throws SQLException {
        Person person = new Person(signIn, login);
        person.setUp(probe.setUpCode(), HERE);
        return person;
    }

    private Officer presence(Entrance entrance) {
        return sessions.presence(entrance.token(), "192.0.2.1").orElseThrow().officer();
    }
}
