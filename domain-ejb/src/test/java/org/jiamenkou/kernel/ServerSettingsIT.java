package org.jiamenkou.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server's connection pool promises to every module, on both databases. */
@ExtendWith(ArquillianExtension.class)
class ServerSettingsIT {

    @EJB
    private DatabaseProbe probe;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(DatabaseProbe.class);
    }

    @Test
    void rareCharactersComeBackWhole() {
        assertThat(probe.echo("温江区𠮷祥路1号之一 😀")).isEqualTo("温江区𠮷祥路1号之一 😀");
    }

    @Test
    void connectionsReadOnlyWhatIsCommitted() {
        assertThat(probe.value("select @@transaction_isolation")).isEqualTo("READ-COMMITTED");
    }

    @Test
    void timesAreKeptInUtc() {
        assertThat(probe.value("select timestampdiff(minute, utc_timestamp(), now())"))
                .isEqualTo("0");
    }

    @Test
    void textIsComparedCharacterByCharacter() {
        assertThat(probe.value("select @@collation_database")).isEqualTo("utf8mb4_bin");
    }

    @Test
    void aStatementThatHangsIsGivenUpAfterFiveSeconds() {
        Instant start = Instant.now();
        assertThatThrownBy(() -> probe.value("select count(*) from information_schema.columns where sleep(1) = 1"))
                .isNotNull();
        assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(9));
    }
}
