package org.jiamenkou.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
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
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.Frame;
import org.jiamenkou.notice.LineQuery.Which;
import org.jiamenkou.rule.EdgePolicy;
import org.jiamenkou.rule.RuleKind;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people mend one draft on a real database. */
@ExtendWith(ArquillianExtension.class)
class DraftDesksIT {

    private static final String RUN = Long.toString(System.nanoTime(), 36);

    @EJB
    private Notices notices;

    @EJB
    private NoticeDesk texts;

    @EJB
    private LineDesk lines;

    @EJB
    private TrialDesk trials;

    @EJB
    private NoticeProbe probe;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(NoticeProbe.class, SentNotice.class, Clerks.class);
    }

    @Test
    void anUnreadStretchIsMendedByARuleAndTheDraftAnswersFromIt() {
        TextRef text = sent("补读区" + RUN, "一小,长安路单号;@@花园楼@@", "二小,长安路双号");
        Officer lina = Clerks.of(notices, text, "li.na");
        LineRow line = unread(lina, text);
        assertThat(ask(lina, text, "花园楼").outcome()).isNotEqualTo(Outcome.ONE);
        String words = line.unread().get(0).of(line.text());

        LineRow mended = lines.enter(lina, ref(text, line), RuleEntry.of(words, "花园楼"));

        assertThat(mended.isUnderstood()).isTrue();
        assertThat(mended.text()).isEqualTo(line.text());
        assertThat(mended.rules()).last().satisfies(ruling -> {
            assertThat(ruling.enteredBy()).isEqualTo("li.na");
            assertThat(ruling.enteredAt()).isNotNull();
        });
        assertThat(ask(lina, text, "花园楼").schools())
                .singleElement()
                .satisfies(school -> assertThat(school.name()).isEqualTo("一小"));
        assertThat(lines.lines(lina, text, new LineQuery("", Which.UNREAD, 0, 20))
                        .total())
                .isZero();
    }

    @Test
    void everyChangeCanBeUndoneOneAfterTheOther() {
        TextRef text = sent("撤销区" + RUN, "一小,长安路1号;@@旧楼@@");
        Officer lina = Clerks.of(notices, text, "li.na");
        LineRow first = lines.line(lina, text, 1);
        LineRow second = lines.enter(lina, ref(text, first), RuleEntry.of("", "旧楼小区"));
        LineRow third = lines.correct(lina, ref(text, second), "一小", "长安路3号");
        assertThat(third.cameAs()).isEqualTo(first.text());
        assertThat(third.rules()).hasSize(2);

        LineRow undone = lines.undo(lina, ref(text, third));
        LineRow twice = lines.undo(lina, ref(text, undone));

        assertThat(undone.text()).isEqualTo(first.text());
        assertThat(undone.rules()).isEqualTo(second.rules());
        assertThat(twice.rules()).isEqualTo(first.rules());
        assertThat(twice.unread()).isEqualTo(first.unread());
        assertThatThrownBy(() -> lines.undo(lina, ref(text, twice))).hasMessageContaining("nothing-to-undo");
        assertThat(lines.history(lina, text, 1))
                .extracting(LineChange::act)
                .containsExactly(LineAct.RESTORED, LineAct.RESTORED, LineAct.CORRECTED, LineAct.RULED, LineAct.TAKEN);
        LineRow again = lines.restore(lina, ref(text, twice), 2);
        assertThat(again.rules()).hasSize(2);
    }

    @Test
    void theSecondSaverIsToldWhoWasQuickerAndNothingIsLost() throws Exception {
        TextRef text = sent("两人区" + RUN, "一小,长安路1号;@@甲@@;@@乙@@");
        Officer lina = Clerks.of(notices, text, "li.na");
        Officer wang = Clerks.of(notices, text, "wang.wei");
        LineRow seen = lines.line(lina, text, 1);
        Callable<String> one = () -> outcome(() -> lines.enter(lina, ref(text, seen), RuleEntry.of("", "甲小区")));
        Callable<String> other = () -> outcome(() -> lines.enter(wang, ref(text, seen), RuleEntry.of("", "乙小区")));
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<String> outcomes = two.invokeAll(List.of(one, other)).stream()
                    .map(DraftDesksIT::got)
                    .toList();
            assertThat(outcomes).containsExactlyInAnyOrder("saved", "line-changed");
        } finally {
            two.shutdown();
        }
        LineRow now = lines.line(lina, text, 1);
        assertThat(now.version()).isEqualTo(1);
        assertThat(lines.enter(wang, ref(text, now), RuleEntry.of("", "丙小区")).rules())
                .hasSize(3);
    }

    @Test
    void aRuleTakenOutLeavesItsWordsUnread() {
        TextRef text = sent("去掉区" + RUN, "一小,长安路1号、和平路2号");
        Officer lina = Clerks.of(notices, text, "li.na");
        LineRow line = lines.line(lina, text, 1);

        LineRow less = lines.remove(lina, ref(text, line), line.rules().get(1).number());
        assertThat(less.unread()).isNotEmpty();
        LineRow silent =
                lines.silence(lina, ref(text, less), less.unread().get(0).of(less.text()));

        assertThat(less.rules()).hasSize(1);
        assertThat(silent.unread()).isEmpty();
        assertThat(silent.silent()).isNotEmpty();
        assertThat(ask(lina, text, "和平路2号").outcome()).isNotEqualTo(Outcome.ONE);
    }

    @Test
    void aLineIsSplitInTwoAndJoinedAgainAndUndoBringsBothBack() {
        TextRef text = sent("拆合区" + RUN, "一小,长安路1号；和平路2号", "二小,长安路3号");
        Officer lina = Clerks.of(notices, text, "li.na");
        LineRow whole = lines.enter(lina, ref(text, lines.line(lina, text, 1)), RuleEntry.of("和平路2号", "和平里"));
        assertThatThrownBy(() -> lines.split(lina, ref(text, whole), "长安路1号")).hasMessageContaining("cut-at-start");
        assertThatThrownBy(() -> lines.split(lina, ref(text, whole), "没有的字")).hasMessageContaining("words-not-in-line");

        int second = lines.split(lina, ref(text, whole), "和平路2号");

        LineRow first = lines.line(lina, text, 1);
        LineRow begun = lines.line(lina, text, second);
        assertThat(first.text()).isEqualTo("长安路1号");
        assertThat(begun.text()).isEqualTo("和平路2号");
        assertThat(begun.rules())
                .as("what was entered by hand goes with its words")
                .hasSize(2);
        assertThat(ask(lina, text, "和平路2号").outcome()).isEqualTo(Outcome.ONE);
        assertThatThrownBy(() -> lines.restore(lina, ref(text, first), 1)).hasMessageContaining("restore-across-cut");

        LineRow undone = lines.undo(lina, ref(text, first));
        assertThat(undone.text()).isEqualTo(whole.text());
        assertThat(undone.rules()).isEqualTo(whole.rules());
        assertThat(lines.line(lina, text, second).text()).isEmpty();
        assertThat(lines.lines(lina, text, new LineQuery("", Which.ALL, 0, 20)).total())
                .isEqualTo(2);
        assertThat(notices.get(text.notice(), text.revision()).lines()).hasSize(2);

        int again = lines.split(lina, ref(text, undone), "和平路2号");
        LineRow joined = lines.join(lina, ref(text, lines.line(lina, text, 1)), again);
        assertThat(joined.text()).isEqualTo("长安路1号；和平路2号");
        assertThat(joined.rules()).hasSize(3);
        assertThatThrownBy(() -> lines.join(lina, ref(text, joined), 2)).hasMessageContaining("other-schools");
        LineRow apart = lines.undo(lina, ref(text, joined));
        assertThat(apart.text()).isEqualTo("长安路1号");
        LineRow back = lines.line(lina, text, again);
        assertThat(back.text()).isEqualTo("和平路2号");
        lines.correct(lina, ref(text, back), "一小", "和平路4号");
        assertThatThrownBy(() -> lines.undo(lina, ref(text, apart))).hasMessageContaining("partner-changed");
    }

    @Test
    void anAreaIsDrawnAndAnswersByPoint() {
        TextRef text = sent("画图区" + RUN, "一小,东至建设路,南至人民路,西至解放路,北至环城路");
        Officer lina = Clerks.of(notices, text, "li.na");
        LineRow line = lines.line(lina, text, 1);
        int area = line.rules().stream()
                .filter(ruling -> ruling.rule().kind() == RuleKind.AREA)
                .findFirst()
                .orElseThrow()
                .number();
        assertThatThrownBy(() -> lines.draw(
                        lina, ref(text, line), area, "113,28\n113.1,28.1\n113.1,28\n113,28.1", Frame.WGS84, null))
                .hasMessageContaining("outline-unreadable");

        LineRow drawn = lines.draw(
                lina, ref(text, line), area, "113,28\n113.1,28\n113.1,28.1\n113,28.1", Frame.WGS84, EdgePolicy.IN);

        assertThat(drawn.rules()).anySatisfy(ruling -> {
            assertThat(ruling.drawn()).isTrue();
            assertThat(ruling.edge()).isEqualTo(EdgePolicy.IN);
        });
        assertThat(trials.ask(lina, text, "", new Coordinate(28.05, 113.0001))
                        .orElseThrow()
                        .outcome())
                .as("an edge taken in answers from its area")
                .isEqualTo(Outcome.ONE);
        LineRow silent = lines.draw(
                lina, ref(text, drawn), area, lines.outline(lina, text, area), Frame.WGS84, EdgePolicy.CENTRE_LINE);
        assertThat(trials.ask(lina, text, "", new Coordinate(28.05, 113.0001))
                        .orElseThrow()
                        .outcome())
                .isEqualTo(Outcome.ON_BOUNDARY);
        drawn = lines.undo(lina, ref(text, silent));
        assertThat(lines.outline(lina, text, area)).contains("MultiPolygon");
        assertThat(trials.ask(lina, text, "", new Coordinate(28.05, 113.05))
                        .orElseThrow()
                        .outcome())
                .isEqualTo(Outcome.ONE);
        assertThat(lines.correct(lina, ref(text, drawn), "一小", line.text() + "。")
                        .rules())
                .anySatisfy(ruling -> assertThat(ruling.drawn()).isTrue());
    }

    @Test
    void nobodyReviewsATextOfTheirOwnAndWhatWasReviewedStaysAsItWas() {
        TextRef text = sent("复核区" + RUN, "一小,长安路1号", "二小,长安路2号");
        Officer lina = Clerks.of(notices, text, "li.na");
        Officer wang = Clerks.of(notices, text, "wang.wei");
        LineRow line = lines.line(lina, text, 1);
        lines.correct(lina, ref(text, line), "一小", "长安路1号、3号");
        assertThatThrownBy(() -> texts.review(lina, text, 1)).hasMessageContaining("own-review");
        assertThatThrownBy(() -> texts.review(wang, text, 0)).hasMessageContaining("text-changed");
        assertThatThrownBy(() -> texts.publish(wang, text)).hasMessageContaining("notice-state");
        long id = probe.number("select id from notice_revision where notice_code = '" + text.notice() + "'");
        assertThatThrownBy(() -> probe.change(
                        "update notice_revision set state = 'REVIEWED', reviewed_by = 'li.na' where id = " + id))
                .isNotNull();

        texts.review(wang, text, 1);

        LineRow now = lines.line(lina, text, 1);
        assertThatThrownBy(() -> lines.undo(lina, ref(text, now))).hasMessageContaining("notice-state");
        assertThatThrownBy(() -> probe.change("delete from rule where revision_id = " + id))
                .isNotNull();
        texts.publish(lina, text);
        assertThat(probe.elsewhere(SentNotice.question("复核区" + RUN, 2025, "长安路3号")))
                .isEqualTo("one");
        assertThat(texts.get(lina, text).life().reviewedBy()).isEqualTo("wang.wei");
    }

    @Test
    void aLineAddedByHandIsReadAndASecondFileBeginsAnotherDraft() {
        TextRef text = sent("加行区" + RUN, "一小,长安路1号");
        Officer lina = Clerks.of(notices, text, "li.na");

        LineRow added = lines.add(lina, text, "二小", "和平路双号");
        assertThat(added.number()).isEqualTo(2);
        assertThat(ask(lina, text, "和平路8号").outcome()).isEqualTo(Outcome.ONE);
        TextRef next = sent("加行区" + RUN, "一小,长安路3号");

        assertThat(next.revision()).isEqualTo(2);
        assertThat(lines.lines(lina, text, new LineQuery("", Which.ALL, 0, 20)).total())
                .isEqualTo(2);
        assertThat(trials.compare(lina, text, next).lines())
                .extracting(Comparison.LineDifference::kind)
                .containsExactlyInAnyOrder(Comparison.Kind.NEW, Comparison.Kind.GONE, Comparison.Kind.GONE);
    }

    @Test
    void anotherDistrictsTextIsNeitherReadNorChanged() {
        TextRef text = sent("甲邻区" + RUN, "一小,长安路1号");
        TextRef other = sent("乙邻区" + RUN, "一小,长安路1号");
        Officer stranger = Clerks.of(notices, other, "zhao.min");
        LineRef line = new LineRef(text.notice(), 1, 1, 0);

        assertThat(texts.list(stranger, TextQuery.all()).texts())
                .extracting(TextRow::ref)
                .containsExactly(other);
        for (Callable<?> attempt : List.<Callable<?>>of(
                () -> texts.get(stranger, text),
                () -> lines.lines(stranger, text, new LineQuery("", Which.ALL, 0, 20)),
                () -> lines.line(stranger, text, 1),
                () -> lines.undo(stranger, line),
                () -> lines.correct(stranger, line, "一小", "长安路2号"),
                () -> lines.outline(stranger, text, 1),
                () -> trials.ask(stranger, text, "长安路1号", null),
                () -> trials.check(stranger, text),
                () -> trials.compare(stranger, other, text),
                () -> texts.copyForward(stranger, text))) {
            assertThat(outcome(attempt)).isEqualTo("not-yours");
        }
    }

    private static LineRef ref(TextRef text, LineRow line) {
        return new LineRef(text.notice(), text.revision(), line.number(), line.version());
    }

    private Answer ask(Officer officer, TextRef text, String address) {
        return trials.ask(officer, text, address, null).orElseThrow();
    }

    private LineRow unread(Officer officer, TextRef text) {
        return lines.lines(officer, text, new LineQuery("", Which.UNREAD, 0, 20))
                .lines()
                .get(0);
    }

    private TextRef sent(String district, String... words) {
        NoticeRow row = notices.importFile(SentNotice.from(district, 2025).saying(words))
                .stored();
        return new TextRef(row.code(), row.revision());
    }

    private static String outcome(Callable<?> act) {
        try {
            act.call();
            return "saved";
        } catch (DomainException refused) {
            return refused.code();
        } catch (Exception broken) {
            return broken.toString();
        }
    }

    private static String got(Future<String> outcome) {
        try {
            return outcome.get();
        } catch (Exception broken) {
            return broken.toString();
        }
    }
}
