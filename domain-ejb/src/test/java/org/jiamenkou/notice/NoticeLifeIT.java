package org.jiamenkou.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.notice.ImportReport.Result;
import org.jiamenkou.rule.EdgePolicy;
import org.jiamenkou.school.SchoolRefusal;
import org.jiamenkou.zone.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of a notice on a real database. */
@ExtendWith(ArquillianExtension.class)
class NoticeLifeIT {

    private static final String RUN = Long.toString(System.nanoTime(), 36);

    @EJB
    private Notices notices;

    @EJB
    private Zones zones;

    @EJB
    private NoticeProbe probe;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(NoticeProbe.class, SentNotice.class, Patience.class);
    }

    @Test
    void aPublicationIsAnsweredFromWithinThreeSeconds() {
        String code = sent("快速区" + RUN, "一小,长安路单号", "二小,长安路双号");
        assertThat(probe.elsewhere(SentNotice.question("快速区" + RUN, 2025, "长安路3号")))
                .isEqualTo("not-published");

        notices.publish(code);

        Patience.within(Duration.ofSeconds(3), "the new text answers", () -> answersOne("快速区" + RUN, "长安路3号"));
        assertThat(probe.elsewhere(SentNotice.question("快速区" + RUN, 2025, "长安路3号")))
                .isEqualTo("one");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        ImportRequest request = SentNotice.from("重复区" + RUN, 2025).saying("一小,和平路1-9号", "二小,和平路11号");
        NoticeRow first = notices.importFile(request).stored();
        ImportReport again = notices.importFile(request);
        assertThat(again.result()).isEqualTo(Result.UNCHANGED);

        notices.publish(first.code());
        ImportReport afterwards = notices.importFile(request);

        assertThat(afterwards.result()).isEqualTo(Result.UNCHANGED);
        assertThat(afterwards.stored().revision()).isEqualTo(1);
        assertThat(notices.all("重复区" + RUN)).hasSize(1);
    }

    @Test
    void whoseTheEdgeOfAnAreaIsStaysWithTheTextAndDecides() {
        String district = "边界区" + RUN;
        String west = "{\"type\":\"Feature\",\"properties\":{\"school\":\"一小\",\"edge\":\"含\"},\"geometry\":{\"type\":"
                + "\"Polygon\",\"coordinates\":[[[113,28],[113.1,28],[113.1,28.1],[113,28.1],[113,28]]]}}";
        String east = west.replace("一小", "二小")
                .replace("含", "不含")
                .replace("113.1", "113.2")
                .replace("113,", "113.1,");
        String file = "{\"type\":\"FeatureCollection\",\"frame\":\"WGS84\",\"features\":[" + west + "," + east + "]}";
        ImportRequest request = SentNotice.from(district, 2025).file(file.getBytes(StandardCharsets.UTF_8));
        String code = notices.importFile(request).stored().code();
        assertThat(notices.importFile(request).result()).isEqualTo(Result.UNCHANGED);
        notices.publish(code);

        Lookup edge = new Lookup(
                district,
                new SchoolYear(2025),
                Stage.PRIMARY,
                Population.RESIDENT,
                "",
                new Coordinate(28.05, 113.1001));
        Patience.within(Duration.ofSeconds(3), "the edge answers", () -> answersOne(edge));
        assertThat(zones.areas(district, new SchoolYear(2025), Stage.PRIMARY, Population.RESIDENT))
                .extracting(MapArea::edge)
                .containsExactly(EdgePolicy.IN, EdgePolicy.OUT);
    }

    @Test
    void aCorrectionIsANewRevisionAndTheOldOneIsKept() {
        String code = sent("更正区" + RUN, "一小,光明路1号");
        notices.publish(code);

        NoticeRow correction = notices.importFile(
                        SentNotice.from("更正区" + RUN, 2025).saying("二小,光明路1号"))
                .stored();
        assertThat(correction.revision()).isEqualTo(2);
        notices.publish(code);

        assertThat(notices.all("更正区" + RUN))
                .extracting(NoticeRow::state)
                .containsExactly(RevisionState.WITHDRAWN, RevisionState.PUBLISHED);
        assertThat(notices.get(code).lines().get(0).sentence().school()).isEqualTo("二小");
        assertThat(notices.get(code, 1).lines().get(0).sentence().school()).isEqualTo("一小");
    }

    @Test
    void aPublishedTextCannotBeChangedEvenByStatement() {
        String code = sent("不变区" + RUN, "一小,光明路1号");
        notices.publish(code);
        long revision = probe.number("select id from notice_revision where notice_code = '" + code + "'");

        for (String statement : List.of(
                "update sentence set text = 'x' where revision_id = " + revision,
                "delete from rule where revision_id = " + revision,
                "update zone set name = 'x' where revision_id = " + revision,
                "insert into zone (revision_id, number, name, mode) values (" + revision + ", 99, 'x', 'SINGLE')",
                "update notice_revision set title = 'x' where id = " + revision,
                "update notice_revision set state = 'DRAFT' where id = " + revision,
                "delete from notice_revision where id = " + revision)) {
            assertThatThrownBy(() -> probe.change(statement)).as(statement).isNotNull();
        }
        assertThat(notices.get(code).lines().get(0).sentence().text()).isEqualTo("光明路1号");
    }

    @Test
    void ofTwoWhoPublishAtOnceOnePublishes() throws Exception {
        String code = sent("并发区" + RUN, "一小,光明路1号");
        Callable<Boolean> publish = () -> {
            try {
                notices.publish(code);
                return true;
            } catch (NoticeRefusal refused) {
                return false;
            }
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> results = two.invokeAll(List.of(publish, publish));
            assertThat(List.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            two.shutdown();
        }
        assertThat(probe.number("select count(*) from notice_revision where state = 'PUBLISHED' and notice_code = '"
                        + code + "'"))
                .isEqualTo(1);
    }

    @Test
    void ofAFileThatFailsInTheMiddleNothingIsKept() {
        ImportRequest request =
                SentNotice.from("半途区" + RUN, 2025).titled("长".repeat(301)).saying("一小,半途路1号");

        assertThatThrownBy(() -> notices.importFile(request)).isNotNull();

        assertThat(probe.number("select count(*) from district where name = '半途区" + RUN + "'"))
                .isZero();
        assertThat(probe.number("select count(*) from place where name = '半途路'"))
                .isZero();
    }

    @Test
    void aWithdrawnNoticeAnswersNothing() {
        String code = sent("撤回区" + RUN, "一小,光明路1号");
        notices.publish(code);
        notices.withdraw(code);

        assertThat(probe.elsewhere(SentNotice.question("撤回区" + RUN, 2025, "光明路1号")))
                .isEqualTo("not-published");
        assertThatThrownBy(() -> notices.withdraw(code)).isInstanceOf(NoticeRefusal.class);
        assertThatThrownBy(() -> notices.get(code)).isInstanceOf(NoticeRefusal.class);
    }

    @Test
    void nextYearBeginsAsACopyAndTheChangesAreShownByPlace() {
        String code = sent("来年区" + RUN, "一小,光明路1号", "二小,光明路2号");
        notices.publish(code);

        NoticeRow next = notices.copyForward(code, new SchoolYear(2026));
        assertThat(next.state()).isEqualTo(RevisionState.DRAFT);
        assertThat(notices.difference(code, 1, next.code(), 1)).isEmpty();
        notices.importFile(SentNotice.from("来年区" + RUN, 2026).saying("一小,光明路1号、2号"));

        assertThat(notices.difference(code, 1, next.code(), 1))
                .singleElement()
                .satisfies(change -> assertThat(change.after().schools()).containsExactly("一小"));
    }

    @Test
    void aDraftIsSeenByNobody() {
        sent("草稿区" + RUN, "一小,草稿路1号");

        assertThat(notices.published("草稿区" + RUN)).isEmpty();
        assertThat(probe.elsewhere(SentNotice.question("草稿区" + RUN, 2025, "草稿路1号")))
                .isEqualTo("not-published");
    }

    @Test
    void aThousandQuestionsSendNoStatement() {
        notices.publish(sent("静默区" + RUN, "一小,静默路单号"));
        Patience.until("the district is in the picture", () -> answersOne("静默区" + RUN, "静默路1号"));
        long before = probe.statements("Com_select");

        for (int i = 0; i < 1_000; i++) {
            answer("静默区" + RUN, "静默路" + (2 * i + 1) + "号");
        }

        assertThat(probe.statements("Com_select") - before).isLessThan(100);
    }

    @Test
    void anUncoveredAddressGetsOneNumberHoweverOftenItIsAsked() {
        notices.publish(sent("缺口区" + RUN, "一小,缺口路(5号除外)"));
        Patience.until("the district is in the picture", () -> answersOne("缺口区" + RUN, "缺口路6号"));

        GapTicket first = zones.reportGap(SentNotice.question("缺口区" + RUN, 2025, "缺口路5号"));
        GapTicket again = zones.reportGap(SentNotice.question("缺口区" + RUN, 2025, "缺口路5号 "));

        assertThat(again.number()).isEqualTo(first.number());
        assertThat(probe.number("select asked from gap_ticket where number = '" + first.number() + "'"))
                .isEqualTo(2);
        assertThatThrownBy(() -> zones.reportGap(SentNotice.question("缺口区" + RUN, 2025, "缺口路6号")))
                .isInstanceOf(NoticeRefusal.class);
    }

    private String sent(String district, String... lines) {
        return notices.importFile(SentNotice.from(district, 2025).saying(lines))
                .stored()
                .code();
    }

    /** A district that was opened just now is not known before the picture is drawn anew. */
    private boolean answersOne(String district, String text) {
        return answersOne(SentNotice.question(district, 2025, text));
    }

    private boolean answersOne(Lookup question) {
        try {
            return zones.lookup(question).outcome() == Outcome.ONE;
        } catch (SchoolRefusal unknown) {
            return false;
        }
    }

    private Outcome answer(String district, String text) {
        return zones.lookup(SentNotice.question(district, 2025, text)).outcome();
    }
}
