package org.jiamenkou.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.intake.Intake;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.kernel.DatabaseProbe;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.DistrictEntry;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A notice from file to answer, in the server. */
@ExtendWith(ArquillianExtension.class)
class PublicationIT {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(3);
    private static final String TABLE =
            """
            school,rule
            实验一小,长安路1-151单
            实验二小,长安路2-150双、𠮷祥巷
            """;

    @EJB
    private Notices notices;

    @EJB
    private Zones zones;

    @EJB
    private DatabaseProbe probe;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(DatabaseProbe.class);
    }

    @BeforeEach
    void publish() throws InterruptedException {
        ImportReport report = notices.importFile(request());
        if (report.stored().state() != RevisionState.PUBLISHED) {
            notices.publish(report.stored().code());
            Thread.sleep(SEEN_WITHIN.toMillis());
        }
    }

    @Test
    void aPublishedNoticeAnswersWithinThreeSeconds() {
        Answer answer = ask("长安路17号");
        assertThat(answer.outcome()).isEqualTo(Outcome.ONE);
        assertThat(answer.schools()).extracting("name").containsExactly("实验一小");
    }

    @Test
    void rareCharactersAreFound() {
        assertThat(ask("𠮷祥巷").schools()).extracting("name").containsExactly("实验二小");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        int before = notices.all(null).size();
        ImportReport again = notices.importFile(request());
        assertThat(again.stored().state()).isEqualTo(RevisionState.PUBLISHED);
        assertThat(notices.all(null)).hasSize(before);
    }

    @Test
    void theDatabaseItselfKeepsPublishedTextAsItIs() {
        assertThatThrownBy(() -> probe.change("delete from sentence")).isNotNull();
        assertThat(probe.value("select count(*) from sentence")).isNotEqualTo("0");
    }

    private Answer ask(String text) {
        return zones.lookup(new Lookup("试验区", YEAR, Stage.PRIMARY, Population.RESIDENT, text, null));
    }

    private static ImportRequest request() {
        return new ImportRequest(
                new DistrictEntry(null, "试验区", "试验市", null, YEAR, null, null),
                YEAR,
                Stage.PRIMARY,
                Population.RESIDENT,
                new NoticeHead("试验区2025年小学服务范围", null, null, null, null),
                List.of(Intake.read(TABLE.getBytes(StandardCharsets.UTF_8), IntakeOptions.usual())));
    }
}
