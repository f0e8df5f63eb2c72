package org.jiamenkou.seat;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.Schools;
import org.jspecify.annotations.NullUnmarked;

/** Draws forecasts, publishes them and takes them back. */
@Stateless
public class Forecasts {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Schools schools;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public Forecasts() {}

    /** For use outside the container, within a transaction of the caller's. */
    public Forecasts(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
        this.schools = new Schools(em, clock);
    }

    /** The forecasts of a stage without their rows, the latest first. */
    public List<Forecast> list(String district, Stage stage) {
        return store().forecasts(district, stage).stream()
                .map(SeatForecast::head)
                .toList();
    }

    /** The forecast of that code; refuses {@code unknown-forecast}. */
    public Forecast get(String code) {
        return store().forecast(code).told();
    }

    /** Draws three years from {@code first} on; a draft there is already is drawn anew. */
    public Forecast draw(String district, Stage stage, SchoolYear first) {
        SeatStore store = store();
        SeatSetting setting = hold(district).setting();
        List<SeatForecast> known = store.forecasts(district, stage);
        boolean open = !known.isEmpty() && known.get(0).state() == ForecastState.DRAFT;
        int revision = known.isEmpty() ? 1 : known.get(0).revision() + 1;
        SeatForecast draft = open ? known.get(0) : new SeatForecast(district, stage, revision, clock.instant());
        draft.draw(first, setting, new ForecastMaker(store, district, stage).rows(first), clock.instant());
        if (!open) {
            em.persist(draft);
        }
        em.flush();
        return draft.told();
    }

    /**
     * Publishes a draft in place of the forecast that is published; refuses {@code forecast-changed} when it is not as it
     * was seen, {@code forecast-empty} and {@code forecast-state}.
     */
    public Forecast publish(String code, int version) {
        SeatForecast forecast = held(code);
        if (forecast.state() == ForecastState.DRAFT && forecast.version() != version) {
            throw new SeatRefusal("forecast-changed", code);
        }
        if (forecast.isEmpty()) {
            throw new SeatRefusal("forecast-empty", code);
        }
        store().forecasts(forecast.districtCode(), forecast.stage()).stream()
                .filter(other -> other != forecast && other.state() == ForecastState.PUBLISHED)
                .forEach(other -> other.giveWay(clock.instant()));
        em.flush();
        forecast.publish(clock.instant());
        em.flush();
        return forecast.told();
    }

    /** Takes the published forecast back; families see none. Refuses {@code forecast-state}. */
    public Forecast withdraw(String code) {
        SeatForecast forecast = held(code);
        forecast.giveWay(clock.instant());
        em.flush();
        return forecast.told();
    }

    /** The forecast as it is now that nobody else publishes. */
    private SeatForecast held(String code) {
        hold(store().forecast(code).districtCode());
        SeatForecast forecast = store().forecast(code);
        em.refresh(forecast);
        return forecast;
    }

    private DistrictSeats hold(String district) {
        return store().lock(
                        district, SeatSetting.usual(schools.district(district).currentYear()));
    }

    private SeatStore store() {
        return new SeatStore(em);
    }
}
