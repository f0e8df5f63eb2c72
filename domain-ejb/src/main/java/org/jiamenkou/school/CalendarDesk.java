package org.jiamenkou.school;

import static org.jiamenkou.staff.Role.DISTRICT_ADMIN;
import static org.jiamenkou.staff.Role.ENROLMENT;
import static org.jiamenkou.staff.Role.LEADER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 节假日: the days a district is off, and those it works in exchange; terms in working days are reckoned by them. */
@Stateless
public class CalendarDesk {

    private static final int LONGEST = 31;
    private static final int LONGEST_NAME = 60;

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** For the container. */
    @NullUnmarked
    public CalendarDesk() {}

    /** The days of a year, in order. Refuses {@code not-yours}. */
    @For({DISTRICT_ADMIN, ENROLMENT, LEADER})
    public List<DayOff> list(Officer officer, String district, int year) {
        officer.require(district, DISTRICT_ADMIN, ENROLMENT, LEADER);
        List<DayOff> days = new ArrayList<>();
        new Sql(em)
                .query(
                        "select day, kind, name, document from district_day where district_code = ?"
                                + " and day between ? and ? order by day",
                        row -> days.add(new DayOff(
                                row.getObject(1, LocalDate.class),
                                DayOff.Kind.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getString(4))),
                        district,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31));
        return days;
    }

    /**
     * Says what every day from one to another is; what was said of them before is replaced. Refuses {@code not-yours},
     * {@code days-range} (backwards, or longer than a month) and {@code days-name}.
     */
    @For({DISTRICT_ADMIN, ENROLMENT})
    public void mark(
            Officer officer,
            String district,
            LocalDate from,
            LocalDate to,
            DayOff.Kind kind,
            String name,
            @Nullable String document) {
        officer.require(district, DISTRICT_ADMIN, ENROLMENT);
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            throw new SchoolRefusal("days-range", LONGEST);
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new SchoolRefusal("days-name", LONGEST_NAME);
        }
        List<DayOff> days = from.datesUntil(to.plusDays(1))
                .map(day -> new DayOff(day, kind, name.strip(), document))
                .toList();
        keep(officer, district, days);
        trail.record(officer.did(district, "days.mark", from + "/" + to).changing(null, kind + " " + name.strip()));
    }

    /**
     * Takes over the days the State Council has published for a year, beside what the district itself has said. Refuses
     * {@code not-yours}, and {@code days-unknown} for a year that is not known yet.
     */
    @For({DISTRICT_ADMIN, ENROLMENT})
    public int adopt(Officer officer, String district, int year) {
        officer.require(district, DISTRICT_ADMIN, ENROLMENT);
        List<DayOff> days = PublishedDays.of(year);
        if (days.isEmpty()) {
            throw new SchoolRefusal("days-unknown", String.valueOf(year));
        }
        keep(officer, district, days);
        trail.record(officer.did(district, "days.adopt", String.valueOf(year))
                .changing(null, days.size() + " " + days.get(0).document()));
        return days.size();
    }

    /** Says nothing more of a day: it is what its weekday says. Refuses {@code not-yours}. */
    @For({DISTRICT_ADMIN, ENROLMENT})
    public void unmark(Officer officer, String district, LocalDate day) {
        officer.require(district, DISTRICT_ADMIN, ENROLMENT);
        new Sql(em).update("delete from district_day where district_code = ? and day = ?", district, day);
        trail.record(officer.did(district, "days.unmark", day.toString()));
    }

    private void keep(Officer officer, String district, List<DayOff> days) {
        new Sql(em)
                .batch(
                        "insert into district_day (district_code, day, kind, name, document, made_by, made_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on duplicate key update kind = values(kind),"
                                + " name = values(name), document = values(document), made_by = values(made_by),"
                                + " made_at = values(made_at)",
                        batch -> {
                            for (DayOff day : days) {
                                batch.add(
                                        district,
                                        day.day(),
                                        day.kind().name(),
                                        day.name(),
                                        day.document(),
                                        officer.login(),
                                        Sql.utc(clock.instant()));
                            }
                        });
    }
}
