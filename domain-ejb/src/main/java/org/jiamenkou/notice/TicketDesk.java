package org.jiamenkou.notice;

import static org.jiamenkou.staff.Role.DISTRICT_ADMIN;
import static org.jiamenkou.staff.Role.EDITOR;
import static org.jiamenkou.staff.Role.ENROLMENT;
import static org.jiamenkou.staff.Role.LEADER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.school.SettingLog;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 缺口与咨询: where the bureau answers what families reported and asked; 信息员 and 局领导 read along. */
@Stateless
public class TicketDesk {

    private static final ZoneId DAYS = ZoneId.of("Asia/Shanghai");

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public TicketDesk() {}

    /** A page of the tickets of the officer's districts: three statements. */
    @For({ENROLMENT, DISTRICT_ADMIN, EDITOR, LEADER})
    public TicketPage list(Officer officer, TicketQuery query) {
        Set<String> districts = officer.districts(ENROLMENT, DISTRICT_ADMIN, EDITOR, LEADER);
        String one = query.district();
        if (one != null) {
            officer.require(one, ENROLMENT, DISTRICT_ADMIN, EDITOR, LEADER);
            districts = Set.of(one);
        }
        return store().page(Deadlines.of(sql(), districts), query, today());
    }

    /** One ticket with its history. Refuses {@code unknown-ticket}. */
    @For({ENROLMENT, DISTRICT_ADMIN, EDITOR, LEADER})
    public TicketSheet get(Officer officer, String number) {
        TicketRow row = row(number);
        officer.require(row.district(), ENROLMENT, DISTRICT_ADMIN, EDITOR, LEADER);
        return sheet(row);
    }

    /** Answers a ticket: whoever has its number reads it. Refuses what {@link Tickets#close} refuses. */
    @For({ENROLMENT, DISTRICT_ADMIN})
    public TicketSheet answer(Officer officer, String number, int version, String answer) {
        TicketRow before = writable(officer, number);
        TicketRow after = new Tickets(em, clock).answer(before.number(), version, answer, officer.login());
        record(officer, after, "ticket.answer", before.answer(), after.answer());
        return sheet(after);
    }

    /** Takes the answer back, so that another can be given; the history keeps it. Refuses {@code ticket-changed}. */
    @For({ENROLMENT, DISTRICT_ADMIN})
    public TicketSheet reopen(Officer officer, String number, int version) {
        TicketRow before = writable(officer, number);
        if (before.isOpen() || !store().answer(before.number(), version, null, clock.instant())) {
            throw new NoticeRefusal("ticket-changed", before.number());
        }
        note(officer, before, TicketAct.REOPENED, before.answer());
        record(officer, before, "ticket.reopen", before.answer(), null);
        return sheet(row(number));
    }

    /** Notes that a rule for it is begun in that text. Refuses {@code ticket-changed}. */
    @For(ENROLMENT)
    public void beginRule(Officer officer, String number, int version, TextRef text) {
        TicketRow before = row(number);
        officer.require(before.district(), ENROLMENT);
        if (!store().touch(before.number(), version)) {
            throw new NoticeRefusal("ticket-changed", before.number());
        }
        String told = text.notice() + "/" + text.revision();
        note(officer, before, TicketAct.RULED, told);
        record(officer, before, "ticket.rule", null, told);
    }

    /** The texts that speak of the children of a ticket, the newest first. Refuses {@code unknown-ticket}. */
    @For(ENROLMENT)
    public List<TextRow> texts(Officer officer, String number) {
        TicketRow row = row(number);
        officer.require(row.district(), ENROLMENT);
        TextQuery query = new TextQuery(
                row.year(), row.stage(), null, null, TextQuery.Waiting.ANY, "", TextQuery.Order.NEWEST, 0, 50);
        return new TextLister(sql())
                .page(Set.of(row.district()), query).texts().stream()
                        .filter(text -> text.notice().population().covers(row.population()))
                        .toList();
    }

    /** Within how many working days the officer's districts answer. */
    @For({ENROLMENT, DISTRICT_ADMIN, EDITOR, LEADER})
    public List<TicketTerm> terms(Officer officer) {
        return new TicketTerms(sql()).of(officer.districts(ENROLMENT, DISTRICT_ADMIN, EDITOR, LEADER));
    }

    /** Settles the term of a district in place of the one of that version. Refuses {@code setting-changed}. */
    @For({ENROLMENT, DISTRICT_ADMIN})
    public void settle(Officer officer, TicketTerm term) {
        officer.require(term.district(), ENROLMENT, DISTRICT_ADMIN);
        TicketTerms terms = new TicketTerms(sql());
        TicketTerm before = terms.of(Set.of(term.district())).get(0);
        if (!terms.settle(term)) {
            throw new NoticeRefusal("setting-changed", term.district());
        }
        new SettingLog(em)
                .keep(
                        new SettingLog.Settled(
                                term.district(),
                                "TICKET_TERM",
                                Integer.toString(term.workingDays()),
                                term.year() == null ? new SchoolYear(today().getYear()) : term.year(),
                                term.document()),
                        officer.login(),
                        clock.instant());
        trail.record(officer.did(term.district(), "ticket.term", term.district())
                .changing(before.toString(), term.toString()));
    }

    /** The day by which the terms are reckoned. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DAYS);
    }

    private TicketRow writable(Officer officer, String number) {
        TicketRow row = row(number);
        officer.require(row.district(), ENROLMENT, DISTRICT_ADMIN);
        return row;
    }

    private TicketRow row(String number) {
        return store().find(Tickets.plain(number)).orElseThrow(() -> NoticeRefusal.unknownTicket(number));
    }

    private TicketSheet sheet(TicketRow row) {
        return new TicketSheet(row, store().history(row.number()));
    }

    private void note(Officer officer, TicketRow before, TicketAct act, @Nullable String told) {
        store().add(
                        before.number(),
                        before.version() + 1,
                        new TicketEvent(act, officer.login(), clock.instant(), told));
    }

    private void record(
            Officer officer, TicketRow ticket, String what, @Nullable String before, @Nullable String after) {
        trail.record(officer.did(ticket.district(), what, ticket.number()).changing(before, after));
    }

    private TicketStore store() {
        return new TicketStore(sql());
    }

    private Sql sql() {
        return new Sql(em);
    }
}
