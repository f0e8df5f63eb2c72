package org.jiamenkou.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.audit.AuditQuery;
import org.jiamenkou.content.ContentDesk;
import org.jiamenkou.content.DeskSearch;
import org.jiamenkou.job.JobDesk;
import org.jiamenkou.job.JobOrder;
import org.jiamenkou.job.Jobs;
import org.jiamenkou.kernel.GroupKind;
import org.jiamenkou.kernel.MemberRole;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.message.LetterDesk;
import org.jiamenkou.node.NodeDesk;
import org.jiamenkou.school.CalendarDesk;
import org.jiamenkou.school.CampusEntry;
import org.jiamenkou.school.GroupDesk;
import org.jiamenkou.school.GroupRow;
import org.jiamenkou.school.Period;
import org.jiamenkou.school.SchoolDesk;
import org.jiamenkou.school.SchoolNaming;
import org.jiamenkou.school.SchoolQuery;
import org.jiamenkou.school.SchoolSheet;
import org.jiamenkou.school.SettingDesk;
import org.jiamenkou.seat.ForecastDesk;
import org.jiamenkou.seat.SeatDesk;
import org.jiamenkou.staff.AccountDesk;
import org.jiamenkou.staff.AuditDesk;
import org.jiamenkou.staff.Grant;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.jiamenkou.staff.SessionDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * No list of the console asks the database more than three times, however many rows it has: each is read from a district with
 * several of everything, so that a statement a row would show.
 */
@ExtendWith(ArquillianExtension.class)
class ListStatementsIT {

    private static final String RUN = SentNotice.RUN;
    private static final int SEVERAL = 8;
    private static final int TIMES = 60;

    @EJB
    private Notices notices;

    @EJB
    private NoticeDesk texts;

    @EJB
    private LineDesk lines;

    @EJB
    private ImportDesk imports;

    @EJB
    private Tickets tickets;

    @EJB
    private TicketDesk ticketDesk;

    @EJB
    private WorkDesk work;

    @EJB
    private SchoolDesk schools;

    @EJB
    private GroupDesk groups;

    @EJB
    private SeatDesk seats;

    @EJB
    private ForecastDesk forecasts;

    @EJB
    private ContentDesk content;

    @EJB
    private AccountDesk accounts;

    @EJB
    private SessionDesk sessions;

    @EJB
    private AuditDesk audit;

    @EJB
    private Jobs jobs;

    @EJB
    private JobDesk jobDesk;

    @EJB
    private SettingDesk settings;

    @EJB
    private CalendarDesk calendar;

    @EJB
    private NodeDesk nodes;

    @EJB
    private LetterDesk letters;

    @EJB
    private NoticeProbe probe;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(NoticeProbe.class, SentNotice.class);
    }

    @Test
    void noListAsksTheDatabaseMoreThanThreeTimes() {
        TextRef text = sent("语句区" + RUN);
        String district = notices.get(text.notice(), text.revision()).notice().district();
        Officer all = new Officer(0, "all" + RUN, "某人", grants(district), null);
        fill(all, district);
        double idle = selects(() -> probe.number("select 1")) - 1;

        Map<String, Double> more = new LinkedHashMap<>();
        lists(all, district, text).forEach((name, list) -> {
            double asked = selects(list) - idle;
            if (asked >= 3.5) {
                more.put(name, asked);
            }
        });
        assertThat(more).isEmpty();
    }

    private Map<String, Runnable> lists(Officer officer, String district, TextRef text) {
        Map<String, Runnable> lists = new LinkedHashMap<>();
        lists.put("notice/list", () -> texts.list(officer, TextQuery.all()));
        lists.put("notice/text", () -> lines.lines(officer, text, new LineQuery("", LineQuery.Which.ALL, 0, 20)));
        lists.put("notice/import", () -> imports.list(officer));
        lists.put("ticket/list", () -> ticketDesk.list(officer, overdue()));
        lists.put("ticket/terms", () -> ticketDesk.terms(officer));
        lists.put("index", () -> work.waiting(officer));
        lists.put("index, articles", () -> content.waiting(officer));
        lists.put("index, accounts", () -> accounts.invited(officer));
        lists.put("school/list", () -> schools.list(officer, schoolQuery(district)));
        lists.put("school/groups", () -> groups.on(officer, district, LocalDate.of(2025, 9, 1)));
        lists.put("school/groups, exported", () -> groups.list(officer, district, LocalDate.of(2025, 9, 1)));
        lists.put("seat/plan", () -> seats.plan(officer, district, Stage.PRIMARY, new SchoolYear(2025)));
        lists.put("seat/projects", () -> seats.projects(officer, district, Stage.PRIMARY));
        lists.put("seat/forecast", () -> forecasts.list(officer, district, Stage.PRIMARY));
        lists.put("content/articles", () -> content.list(officer, articles()));
        lists.put("staff/accounts", () -> accounts.list(officer));
        lists.put("staff/sessions", () -> sessions.mine(officer));
        lists.put("audit/search", () -> audit.search(auditor(district), entries()));
        lists.put("system/jobs", () -> jobDesk.list(officer, 0, 51));
        lists.put("system/settings", () -> settings.list(officer, district));
        lists.put("system/settings, past", () -> settings.history(officer, district));
        lists.put("system/days", () -> calendar.list(officer, district, 2026));
        lists.put("system/nodes", () -> nodes.list(officer));
        lists.put("system/letters", () -> letters.list(officer, 0, 50));
        return lists;
    }

    private void fill(Officer officer, String district) {
        GroupRow group = groups.open(officer, district, GroupKind.SCHOOL_AREA, "东学区");
        for (int i = 0; i < SEVERAL; i++) {
            SchoolSheet school = schools.open(
                    officer,
                    district,
                    new SchoolNaming("第" + i + "小学", List.of(Stage.PRIMARY), List.of("别名" + i)),
                    new CampusEntry("", "梧桐街" + i + "号", null, null, Period.ALWAYS));
            groups.enter(officer, group.code(), school.row().code(), MemberRole.MEMBER, Period.ALWAYS);
            tickets.ask(new Question(
                    "语句区" + RUN, Stage.PRIMARY, Population.RESIDENT, QuestionTopic.ADMISSION, "第" + i + "问" + RUN));
            jobs.add(new JobOrder(null, "none" + RUN, district, "第" + i + "件", "", null), officer.login());
            accounts.create(officer, "a" + i + "." + RUN, "第" + i + "人", district);
            accounts.grant(officer, "a" + i + "." + RUN, Grant.in(district, Role.EDITOR));
        }
        calendar.adopt(officer, district, 2026);
    }

    /** The statements of one use, from many: what is polled meanwhile is lost in the number. */
    private double selects(Runnable use) {
        long before = probe.statements("Com_select");
        for (int i = 0; i < TIMES; i++) {
            use.run();
        }
        return (probe.statements("Com_select") - before) / (double) TIMES;
    }

    private TextRef sent(String district) {
        String[] all = new String[SEVERAL];
        for (int i = 0; i < SEVERAL; i++) {
            all[i] = i + "小,语句路" + (i + 1) + "号、语句里" + i + "栋";
        }
        NoticeRow row =
                notices.importFile(SentNotice.from(district, 2025).saying(all)).stored();
        return new TextRef(row.code(), row.revision());
    }

    private static List<Grant> grants(String district) {
        List<Grant> grants = new ArrayList<>();
        for (Role role : List.of(
                Role.DISTRICT_ADMIN, Role.ENROLMENT, Role.BASIC_EDUCATION, Role.EDITOR, Role.LEADER, Role.SECURITY)) {
            grants.add(Grant.in(district, role));
        }
        return grants;
    }

    private static Officer auditor(String district) {
        return new Officer(2, "auditor" + RUN, "审计", List.of(Grant.in(district, Role.AUDITOR)), null);
    }

    private static TicketQuery overdue() {
        return new TicketQuery(null, null, TicketQuery.State.OVERDUE, "", TicketQuery.Order.OLDEST, 0, 50);
    }

    private static SchoolQuery schoolQuery(String district) {
        return new SchoolQuery(district, null, null, "", "", null, SchoolQuery.Order.NAME, 0, 50);
    }

    private static DeskSearch articles() {
        return new DeskSearch(null, null, null, false, "", DeskSearch.Order.CHANGED, 0, 50);
    }

    private static AuditQuery entries() {
        return new AuditQuery(Set.of(), null, null, null, null, 0, 50);
    }
}
