package org.jiamenkou.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.school.SchoolRefusal;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tickets of contradictions and gaps on a real database. */
@ExtendWith(ArquillianExtension.class)
class TicketsIT {

    private static final String RUN = Long.toString(System.nanoTime(), 36);

    @EJB
    private Notices notices;

    @EJB
    private Zones zones;

    @EJB
    private Tickets tickets;

    @EJB
    private NoticeProbe probe;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(NoticeProbe.class, SentNotice.class, Patience.class);
    }

    @Test
    void aContradictionOpensOneTicketHoweverManyAskAndOnHoweverManyNodes() throws Exception {
        String district = "双报区" + RUN;
        published(district, "双报路1号", "一小,双报路1号", "二小,双报路1号");
        Callable<String> ask = () -> number(ask(district, "双报路1号"));
        ExecutorService many = Executors.newFixedThreadPool(8);
        String number = number(ask(district, "双报路1号"));
        try {
            many.invokeAll(IntStream.range(0, 200).mapToObj(i -> ask).toList())
                    .forEach(told -> assertThat(told).isDone());
        } finally {
            many.shutdown();
        }

        Patience.until("the ticket is written down", () -> tickets.find(number).isPresent());
        assertThat(number(probe.answeredElsewhere(withoutTicket(ask(district, "双报路1号")))))
                .isEqualTo(number);

        assertThat(tickets.list(district, true)).singleElement().satisfies(ticket -> {
            assertThat(ticket.kind()).isEqualTo(TicketKind.DOUBLE);
            assertThat(ticket.schools()).contains("一小").contains("二小");
        });
        Patience.until(
                "the questions are counted",
                () -> tickets.find(number).orElseThrow().asked() >= 201);
    }

    @Test
    void schoolsThatShareByChoiceOpenNone() {
        String district = "任选区" + RUN;
        published(district, "梧桐路1号", "一小/二小,梧桐路1号");

        Answer answer = ask(district, "梧桐路1号");

        assertThat(answer.outcome()).isEqualTo(Outcome.SEVERAL);
        assertThat(answer.warnings()).extracting(Answer.Warning::code).doesNotContain(DoubleMatches.WARNING);
    }

    @Test
    void aTicketIsAnsweredOnceAndTheAnswerIsRead() {
        String district = "答复区" + RUN;
        published(district, "答复路6号", "一小,答复路(5号除外)");
        String number =
                zones.reportGap(SentNotice.question(district, 2025, "答复路5号")).number();
        TicketRow open = tickets.find(number.toLowerCase().replace("-", "")).orElseThrow();
        assertThat(open.isOpen()).isTrue();
        assertThatThrownBy(() -> tickets.close(number, open.version(), "  ")).isInstanceOf(NoticeRefusal.class);

        tickets.close(number, open.version(), "答复路5号归一小");

        assertThatThrownBy(() -> tickets.close(number, open.version(), "归二小"))
                .isInstanceOfSatisfying(
                        NoticeRefusal.class,
                        refused -> assertThat(refused.code()).isEqualTo("ticket-changed"));
        assertThat(tickets.find(number).orElseThrow().answer()).isEqualTo("答复路5号归一小");
        assertThat(tickets.list(district, true)).isEmpty();
        assertThat(tickets.list(district, false)).hasSize(1);
        assertThat(tickets.find("H2222-0000")).isEmpty();
    }

    private void published(String district, String known, String... lines) {
        notices.publish(notices.importFile(SentNotice.from(district, 2025).saying(lines))
                .stored()
                .code());
        Patience.until("the district is in the picture", () -> isKnown(district, known));
    }

    private boolean isKnown(String district, String text) {
        try {
            return !ask(district, text).schools().isEmpty();
        } catch (SchoolRefusal unknownYet) {
            return false;
        }
    }

    private Answer ask(String district, String text) {
        return zones.lookup(SentNotice.question(district, 2025, text));
    }

    private static String number(Answer answer) {
        return answer.warnings().stream()
                .filter(warning -> warning.code().equals(DoubleMatches.WARNING))
                .map(warning -> warning.arguments().get(0))
                .findFirst()
                .orElseThrow();
    }

    private static Answer withoutTicket(Answer answer) {
        return new Answer(
                answer.outcome(),
                answer.mode(),
                answer.place(),
                answer.schools(),
                answer.because(),
                answer.rivals(),
                List.of(),
                answer.needs(),
                answer.options(),
                answer.suggestions(),
                answer.revision());
    }
}
