package org.jiamenkou.seat;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;

/** Where the admissions office draws and publishes forecasts of seats; leaders read. */
@Stateless
public class ForecastDesk {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** For the container. */
    @NullUnmarked
    public ForecastDesk() {}

    /** The forecasts of a stage without their rows, the latest first; refuses {@code not-yours}. */
    @For({Role.ENROLMENT, Role.LEADER})
    public List<Forecast> list(Officer officer, String district, Stage stage) {
        officer.require(district, Role.ENROLMENT, Role.LEADER);
        return forecasts().list(district, stage);
    }

    /** One forecast; refuses {@code not-yours} and {@code unknown-forecast}. */
    @For({Role.ENROLMENT, Role.LEADER})
    public Forecast get(Officer officer, String code) {
        Forecast forecast = forecasts().get(code);
        officer.require(forecast.district(), Role.ENROLMENT, Role.LEADER);
        return forecast;
    }

    /** Draws three years from {@code first} on; refuses {@code not-yours}. */
    @For(Role.ENROLMENT)
    public Forecast draw(Officer officer, String district, Stage stage, SchoolYear first) {
        officer.require(district, Role.ENROLMENT);
        Forecast draft = forecasts().draw(district, stage, first);
        trail.record(officer.did(district, "forecast.draw", draft.code()));
        return draft;
    }

    /** Publishes a draft as it was seen; refuses {@code not-yours} and what {@link Forecasts#publish} refuses. */
    @For(Role.ENROLMENT)
    public Forecast publish(Officer officer, String code, int version) {
        String district = forecasts().get(code).district();
        officer.require(district, Role.ENROLMENT);
        Forecast published = forecasts().publish(code, version);
        trail.record(officer.did(district, "forecast.publish", code));
        return published;
    }

    /** Takes the published forecast back; refuses {@code not-yours} and {@code forecast-state}. */
    @For(Role.ENROLMENT)
    public Forecast withdraw(Officer officer, String code) {
        String district = forecasts().get(code).district();
        officer.require(district, Role.ENROLMENT);
        Forecast withdrawn = forecasts().withdraw(code);
        trail.record(officer.did(district, "forecast.withdraw", code));
        return withdrawn;
    }

    /** Called as a plain object: a refusal that passes a second bean would end the transaction before it is recorded. */
    private Forecasts forecasts() {
        return new Forecasts(em, clock);
    }
}
