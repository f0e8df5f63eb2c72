package org.jiamenkou.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ejb.EJB;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.staff.Grant;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What families report and ask, answered on a real database. */
@ExtendWith(ArquillianExtension.class)
class TicketDeskIT {

    private static final String RUN = Long.toString(System.nanoTime(), 36);

    @EJB
    private Notices notices;

    @EJB
    private NoticeDesk texts;

    @EJB
    private LineDesk lines;

    @EJB
    private Tickets tickets;

    @EJB
    private TicketDesk desk;

    @EJB
    private WorkDesk work;

    @EJB
    private NoticeProbe probe;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(NoticeProbe.class, SentNotice.class);
    }

    @Test
    void theSameQuestionHasOneNumberHoweverManyAsk() {
        TextRef text = sent("同问区" + RUN);
        String first = ask("同问区" + RUN, "  几月报名？" + RUN + " ");
        String second = ask("同问区" + RUN, "几月报名？" + RUN);

        assertThat(second).isEqualTo(first);
        TicketRow row = desk.get(officer(Role.ENROLMENT, district(text)), first).row();
        assertThat(row.asked()).isEqualTo(2);
        assertThat(row.kind()).isEqualTo(TicketKind.QUESTION);
        assertThat(row.topic()).isEqualTo(QuestionTopic.ADMISSION);
    }

    @Test
    void anAnswerIsTakenBackAndKept() {
        TextRef text = sent("答收区" + RUN);
        Officer clerk = officer(Role.ENROLMENT, district(text));
        String number = ask("答收区" + RUN, "带什么材料？" + RUN);

        desk.answer(clerk, number, 0, "户口簿");
        assertThat(tickets.find(number).orElseThrow().answer()).isEqualTo("户口簿");
        assertThat(code(() -> desk.answer(clerk, number, 0, "房产证"))).isEqualTo("ticket-changed");
        TicketSheet open = desk.reopen(clerk, number, 1);

        assertThat(open.row().isOpen()).isTrue();
        assertThat(open.row().answer()).isNull();
        assertThat(open.history()).extracting(TicketEvent::act).containsExactly(TicketAct.REOPENED, TicketAct.ANSWERED);
        assertThat(open.history()).extracting(TicketEvent::told).containsOnly("户口簿");
        assertThat(probe.number("select count(*) from audit_entry where subject = '" + number
                        + "' and what in ('ticket.answer', 'ticket.reopen') and outcome = 'DONE'"))
                .isEqualTo(2);
    }

    @Test
    void eachDistrictHasItsTermAndWhatIsOlderIsOverdue() {
        TextRef text = sent("期限区" + RUN);
        String district = district(text);
        Officer clerk = officer(Role.ENROLMENT, district);
        String number = ask("期限区" + RUN, "什么时候公布？" + RUN);
        probe.change("update gap_ticket set created_at = date_sub(created_at, interval 20 day) where number = '"
                + number + "'");

        assertThat(overdue(clerk)).containsExactly(number);
        desk.settle(clerk, new TicketTerm(district, 30, new SchoolYear(2027), "教发〔2026〕1号", 0));
        assertThat(overdue(clerk)).isEmpty();
        assertThat(desk.terms(clerk)).extracting(TicketTerm::year).containsExactly(new SchoolYear(2027));
        assertThat(probe.number("select admission_year from district_setting where setting = 'TICKET_TERM'"
                        + " and district_code = '" + district + "'"))
                .isEqualTo(2027);
        assertThat(code(() -> desk.settle(clerk, new TicketTerm(district, 3, null, null, 0))))
                .isEqualTo("setting-changed");
        desk.settle(clerk, new TicketTerm(district, 3, null, null, 1));
        assertThat(overdue(clerk)).containsExactly(number);
    }

    @Test
    void aListIsThreeStatementsAndSoIsWhatWaits() {
        Officer clerk = officer(Role.ENROLMENT, district(sent("三句区" + RUN)));

        double one = selects(() -> desk.terms(clerk));
        double list = selects(() -> desk.list(clerk, query(TicketQuery.State.OVERDUE)));
        double waiting = selects(() -> work.waiting(clerk));

        assertThat(list - one).as("statements beside one").isLessThan(3);
        assertThat(waiting - one).as("statements beside one").isLessThan(3);
    }

    @Test
    void whatWaitsIsCountedByTheListBehindIt() {
        String district = "候办区" + RUN;
        TextRef text = sent(district);
        Officer clerk = officer(Role.ENROLMENT, district(text));
        ask(district, "什么时候报名？" + RUN);

        NoticeWaiting waiting = work.waiting(clerk);

        assertThat(waiting.of(TicketKind.QUESTION)).isEqualTo(1);
        assertThat(waiting.overdue()).isZero();
        for (TextQuery.Waiting one : TextQuery.Waiting.values()) {
            TextQuery query = new TextQuery(null, null, null, null, one, "", TextQuery.Order.NEWEST, 0, 20);
            if (one != TextQuery.Waiting.ANY) {
                assertThat(waiting.of(one))
                        .as("%s", one)
                        .isEqualTo(texts.list(clerk, query).total());
            }
        }
        assertThat(waiting.of(TextQuery.Waiting.REVIEW)).isEqualTo(1);
        Officer second = new Officer(2, "second" + RUN, "某人", clerk.grants(), null);
        texts.review(second, text, texts.get(second, text).changes());
        texts.returnToDraft(second, text);
        assertThat(work.waiting(clerk).of(TextQuery.Waiting.RETURNED)).isEqualTo(1);
    }

    @Test
    void aCorrectionBeginsAsACopyOfThePublishedText() {
        TextRef text = sent("更正区" + RUN);
        Officer clerk = officer(Role.ENROLMENT, district(text));
        assertThat(code(() -> texts.revise(clerk, text))).isEqualTo("nothing-published");
        notices.publish(text.notice());

        TextRef draft = texts.revise(clerk, text);

        assertThat(draft).isEqualTo(new TextRef(text.notice(), text.revision() + 1));
        assertThat(lines.lines(clerk, draft, new LineQuery("", LineQuery.Which.ALL, 0, 20))
                        .lines())
                .extracting(LineRow::text)
                .containsExactly("更正路1号");
        assertThat(texts.get(clerk, draft).notice().state()).isEqualTo(RevisionState.DRAFT);
        assertThat(texts.get(clerk, text).notice().state()).isEqualTo(RevisionState.PUBLISHED);
        assertThat(code(() -> texts.revise(clerk, text))).isEqualTo("notice-state");
    }

    @Test
    void nobodyFromElsewhereReadsOrChangesAnything() {
        TextRef text = sent("守单区" + RUN);
        String district = district(text);
        String number = ask("守单区" + RUN, "谁能看到？" + RUN);
        Map<String, Consumer<Officer>> all = reading(number);
        all.putAll(writing(district, number, text));

        all.forEach((name, use) -> assertThat(code(() -> use.accept(officer(Role.ENROLMENT, "x" + RUN))))
                .as(name)
                .isEqualTo("not-yours"));
        reading(number).forEach((name, use) -> use.accept(officer(Role.EDITOR, district)));
        writing(district, number, text)
                .forEach((name, use) -> assertThat(code(() -> use.accept(officer(Role.EDITOR, district))))
                        .as(name)
                        .isEqualTo("not-yours"));
        assertThat(tickets.find(number).orElseThrow().version()).isZero();
        assertThat(desk.list(officer(Role.ENROLMENT, "x" + RUN), query(TicketQuery.State.ALL))
                        .total())
                .isZero();
    }

    private Map<String, Consumer<Officer>> reading(String number) {
        Map<String, Consumer<Officer>> all = new LinkedHashMap<>();
        all.put("get", officer -> desk.get(officer, number));
        return all;
    }

    private Map<String, Consumer<Officer>> writing(String district, String number, TextRef text) {
        Map<String, Consumer<Officer>> all = new LinkedHashMap<>();
        all.put("answer", officer -> desk.answer(officer, number, 0, "答"));
        all.put("reopen", officer -> desk.reopen(officer, number, 0));
        all.put("rule", officer -> desk.beginRule(officer, number, 0, text));
        all.put("texts", officer -> desk.texts(officer, number));
        all.put("settle", officer -> desk.settle(officer, new TicketTerm(district, 3, null, null, 0)));
        all.put("revise", officer -> texts.revise(officer, text));
        return all;
    }

    /** The statements of one use with what the pool asks for itself, from many: what is polled meanwhile is lost in the number. */
    private double selects(Runnable use) {
        int times = 100;
        long before = probe.statements("Com_select");
        for (int i = 0; i < times; i++) {
            use.run();
        }
        return (probe.statements("Com_select") - before) / (double) times;
    }

    private List<String> overdue(Officer officer) {
        return desk.list(officer, query(TicketQuery.State.OVERDUE)).rows().stream()
                .map(TicketRow::number)
                .toList();
    }

    private static TicketQuery query(TicketQuery.State state) {
        return new TicketQuery(null, null, state, "", TicketQuery.Order.OLDEST, 0, 50);
    }

    private String ask(String district, String text) {
        return tickets.ask(new Question(district, Stage.PRIMARY, Population.RESIDENT, QuestionTopic.ADMISSION, text))
                .number();
    }

    private TextRef sent(String district) {
        NoticeRow row = notices.importFile(
                        SentNotice.from(district, 2025).saying("一小," + district.substring(0, 2) + "路1号"))
                .stored();
        return new TextRef(row.code(), row.revision());
    }

    private String district(TextRef text) {
        return notices.get(text.notice(), text.revision()).notice().district();
    }

    private static Officer officer(Role role, String district) {
        return new Officer(1, role.code() + RUN, "某人", List.of(Grant.in(district, role)), null);
    }

    private static String code(org.assertj.core.api.ThrowableAssert.ThrowingCallable use) {
        return catchThrowableOfType(DomainException.class, use).code();
    }
}
