package org.jiamenkou.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.content.ArticleText;
import org.jiamenkou.content.Category;
import org.jiamenkou.content.ContentDesk;
import org.jiamenkou.content.FileTaker;
import org.jiamenkou.content.RichText;
import org.jiamenkou.content.SentFile;
import org.jiamenkou.job.JobOrder;
import org.jiamenkou.job.Jobs;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.GroupKind;
import org.jiamenkou.kernel.MemberRole;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.CampusEntry;
import org.jiamenkou.school.GroupDesk;
import org.jiamenkou.school.GroupRow;
import org.jiamenkou.school.Period;
import org.jiamenkou.school.SchoolDesk;
import org.jiamenkou.school.SchoolNaming;
import org.jiamenkou.school.SchoolSheet;
import org.jiamenkou.seat.ForecastDesk;
import org.jiamenkou.seat.ProjectEntry;
import org.jiamenkou.seat.SeatDesk;
import org.jiamenkou.seat.Term;
import org.jiamenkou.staff.AccountDesk;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Grant;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every use case of every desk, tried by somebody who holds every role of another district, with the names of everything this
 * district has wherever a text can stand: nothing is told of it, nothing of it changes.
 */
@ExtendWith(ArquillianExtension.class)
class DistrictWalkIT {

    private static final String RUN = SentNotice.RUN;
    private static final String FOREIGN = "看不得" + RUN;

    private static final Set<String> KEPT_BY_DISTRICT = Set.of("staff", "school", "notice", "seat", "content", "job");

    /** They are about the officer, whatever is named. */
    private static final Set<String> OWN = Set.of("SessionDesk", "IdentityDesk", "ProbeDesk");

    /** They show what is the officer's own, whatever is named. */
    private static final Set<String> FILTERED =
            Set.of("AuditDesk.search", "ContentDesk.list", "JobDesk.list", "NoticeDesk.list", "TicketDesk.list");

    private static final String TABLES = "article attachment campus district district_day district_setting finding"
            + " gap_ticket group_member inspection job line_version notice notice_import notice_revision requirement rule"
            + " school school_alias school_change school_group seat_children seat_forecast seat_forecast_row seat_plan"
            + " seat_project seat_setting sentence staff_account staff_grant staff_session ticket_event ticket_term zone"
            + " zone_school";

    @EJB
    private Notices notices;

    @EJB
    private Tickets tickets;

    @EJB
    private ImportDesk imports;

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
    private Jobs jobs;

    @EJB
    private NoticeProbe probe;

    @Inject
    private BeanManager beans;

    /** What is said not to be there, though it is. */
    private final Map<String, String> hidden = new HashMap<>();

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(NoticeProbe.class, SentNotice.class, Sample.class);
    }

    @Test
    void noUseCaseTellsOrChangesAnythingOfAnotherDistrict() throws ReflectiveOperationException {
        List<String> names = filled(district("甲走区", FOREIGN + "小"));
        Officer stranger = everything(district("乙走区", "乙小"));
        List<?> before = sums();
        Set<String> walked = new TreeSet<>();
        Set<String> closed = new TreeSet<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (isWalked(bean.getBeanClass())) {
                Object desk = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
                for (Method use : bean.getBeanClass().getDeclaredMethods()) {
                    if (use.getAnnotation(For.class) != null && use.getParameterCount() > 1) {
                        String told = bean.getBeanClass().getSimpleName() + "." + use.getName();
                        walked.add(told);
                        closed.addAll(tried(desk, use, told, stranger, names));
                    }
                }
            }
        }
        assertThat(sums()).isEqualTo(before);
        assertThat(walked).hasSizeGreaterThan(90);
        walked.removeAll(closed);
        walked.removeAll(FILTERED);
        assertThat(walked)
                .as("never refused, so never asked for what is another district's")
                .isEmpty();
    }

    /** The use case where it was refused as somebody else's; nothing it tells is the other district's. */
    private Set<String> tried(Object desk, Method use, String told, Officer stranger, List<String> names)
            throws ReflectiveOperationException {
        Set<String> refused = new TreeSet<>();
        for (String name : names) {
            try {
                Object result = use.invoke(desk, new Sample(stranger, name).of(use));
                assertThat(String.valueOf(result)).as("%s of %s", told, name).doesNotContain(FOREIGN);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof DomainException refusal && isClosed(refusal, name)) {
                    refused.add(told);
                }
            }
        }
        return refused;
    }

    private boolean isClosed(DomainException refusal, String name) {
        return refusal.code().equals("not-yours") || refusal.code().equals(hidden.get(name));
    }

    private static boolean isWalked(Class<?> type) {
        String module = type.getPackageName().replace("org.jiamenkou.", "");
        return type.getSimpleName().endsWith("Desk")
                && KEPT_BY_DISTRICT.contains(module)
                && !OWN.contains(type.getSimpleName());
    }

    private List<?> sums() {
        return probe.query("checksum table " + TABLES.replace(" ", ", ")).stream()
                .map(row -> Arrays.toString((Object[]) row))
                .toList();
    }

    /** Enters something of everything, and gives the names of all of it. */
    private List<String> filled(String district) {
        Officer clerk = everything(district);
        SchoolSheet school = schools.open(
                clerk,
                district,
                new SchoolNaming(FOREIGN + "小学", List.of(Stage.PRIMARY), List.of()),
                new CampusEntry("", FOREIGN + "街1号", null, null, Period.ALWAYS));
        String code = school.row().code();
        GroupRow group = groups.open(clerk, district, GroupKind.SCHOOL_AREA, FOREIGN + "学区");
        String ticket = tickets.ask(new Question(
                        "甲走区" + RUN, Stage.PRIMARY, Population.RESIDENT, QuestionTopic.ADMISSION, FOREIGN + "问"))
                .number();
        String article = content.begin(
                        clerk,
                        district,
                        new ArticleText(
                                Category.NOTICE, FOREIGN + "通知", "", new RichText("<p>" + FOREIGN + "</p>"), 0, null))
                .code();
        String project = seats.build(
                        clerk,
                        new ProjectEntry(
                                code, Stage.PRIMARY, FOREIGN + "楼", 45, new SchoolYear(2027), Term.AUTUMN, null))
                .code();
        String login = "z" + RUN;
        accounts.create(clerk, login, FOREIGN, district);
        String job = jobs.add(new JobOrder(null, "none" + RUN, district, FOREIGN, "", null), login);
        hidden.putAll(Map.of(login, "unknown-account", job, "unknown-job"));
        byte[] paper = ("%PDF-1.4 " + FOREIGN).getBytes(StandardCharsets.UTF_8);
        String file = content.attach(clerk, article, FileTaker.take(new SentFile("a.pdf", "", paper)))
                .files()
                .get(0)
                .code();
        return List.of(
                district,
                code,
                school.row().campuses().get(0).code(),
                group.code(),
                groups.enter(clerk, group.code(), code, MemberRole.MEMBER, Period.ALWAYS)
                        .code(),
                "甲走区" + RUN,
                notice(district),
                ticket,
                article,
                project,
                login,
                job,
                file,
                imports.stage(clerk, handedIn(district)),
                forecasts
                        .draw(clerk, district, Stage.PRIMARY, new SchoolYear(2027))
                        .code());
    }

    private String notice(String district) {
        return probe.query("select code from notice where district_code = '" + district + "'")
                .get(0)
                .toString();
    }

    private static ImportOrder handedIn(String district) {
        return new ImportOrder(
                district,
                new SchoolYear(2026),
                Stage.PRIMARY,
                Population.RESIDENT,
                new NoticeHead(FOREIGN, null, null, null, null),
                "a.csv",
                ("学校,招生范围\n" + FOREIGN + "小学,甲路1号\n").getBytes(StandardCharsets.UTF_8),
                null,
                null,
                false,
                null);
    }

    private String district(String name, String school) {
        NoticeRow row = notices.importFile(SentNotice.from(name + RUN, 2025).saying(school + ",语句路1号"))
                .stored();
        return notices.get(row.code(), row.revision()).notice().district();
    }

    private static Officer everything(String district) {
        List<Grant> grants = new ArrayList<>();
        for (Role role : Role.values()) {
            grants.add(role == Role.SCHOOL_CLERK ? new Grant(role, district, "x") : Grant.in(district, role));
        }
        return new Officer(0, "every" + district, "某人", grants, null);
    }
}
