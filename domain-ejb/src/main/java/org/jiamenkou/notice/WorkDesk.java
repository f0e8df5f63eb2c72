package org.jiamenkou.notice;

import static org.jiamenkou.staff.Role.BASIC_EDUCATION;
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
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** 工作台: how much waits for an officer, each number counted by the filter of the list it leads to. */
@Stateless
public class WorkDesk {

    private static final ZoneId DAYS = ZoneId.of("Asia/Shanghai");

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public WorkDesk() {}

    /** What waits in the officer's districts: at most three statements. */
    @For({ENROLMENT, BASIC_EDUCATION, DISTRICT_ADMIN})
    public NoticeWaiting waiting(Officer officer) {
        Map<TextQuery.Waiting, Long> texts = NoticeWaiting.none();
        if (officer.holds(ENROLMENT, BASIC_EDUCATION)) {
            texts = new TextLister(sql()).waiting(officer.districts(ENROLMENT, BASIC_EDUCATION, LEADER));
        }
        Map<TicketKind, Long> tickets = new EnumMap<>(TicketKind.class);
        long overdue = 0;
        if (officer.holds(ENROLMENT, DISTRICT_ADMIN)) {
            Set<String> districts = officer.districts(ENROLMENT, DISTRICT_ADMIN, EDITOR, LEADER);
            overdue = new TicketStore(sql())
                    .open(Deadlines.of(sql(), districts), LocalDate.ofInstant(clock.instant(), DAYS), tickets);
        }
        return new NoticeWaiting(texts, tickets, overdue);
    }

    private Sql sql() {
        return new Sql(em);
    }
}
