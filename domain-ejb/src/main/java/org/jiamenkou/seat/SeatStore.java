package org.jiamenkou.seat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;

/** Finds plans, counts, projects and forecasts of a district. */
class SeatStore {

    private final EntityManager em;

    SeatStore(EntityManager em) {
        this.em = em;
    }

    Optional<DistrictSeats> settled(String district) {
        return Optional.ofNullable(em.find(DistrictSeats.class, district));
    }

    /** What the district has settled; nobody else publishes or settles until the transaction ends. */
    DistrictSeats lock(String district, SeatSetting usual) {
        DistrictSeats known = em.find(DistrictSeats.class, district, LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            return known;
        }
        DistrictSeats settled = new DistrictSeats(district, usual);
        em.persist(settled);
        em.flush();
        return settled;
    }

    /** Every plan of a stage. */
    List<SeatPlan> plans(String district, Stage stage) {
        return em.createQuery(
                        "select p from SeatPlan p where p.districtCode = :district and p.stage = :stage"
                                + " order by p.schoolCode, p.year",
                        SeatPlan.class)
                .setParameter("district", district)
                .setParameter("stage", stage)
                .getResultList();
    }

    /** The children counted, by school and year. */
    Map<String, Map<SchoolYear, Integer>> children(String district, Stage stage) {
        Map<String, Map<SchoolYear, Integer>> counted = new HashMap<>();
        em.createQuery(
                        "select c.schoolCode, c.year, sum(c.children) from SeatChildren c"
                                + " where c.districtCode = :district and c.stage = :stage"
                                + " group by c.schoolCode, c.year",
                        Object[].class)
                .setParameter("district", district)
                .setParameter("stage", stage)
                .getResultList()
                .forEach(row -> counted.computeIfAbsent((String) row[0], school -> new HashMap<>())
                        .put(new SchoolYear(((Number) row[1]).intValue()), ((Number) row[2]).intValue()));
        return counted;
    }

    /** Every project of a stage, by school and opening. */
    List<SeatProject> projects(String district, Stage stage) {
        return em.createQuery(
                        "select p from SeatProject p where p.districtCode = :district and p.stage = :stage"
                                + " order by p.schoolCode, p.openingYear, p.name",
                        SeatProject.class)
                .setParameter("district", district)
                .setParameter("stage", stage)
                .getResultList();
    }

    SeatProject project(String code) {
        SeatProject project = em.find(SeatProject.class, code);
        if (project == null) {
            throw new SeatRefusal("unknown-project", code);
        }
        return project;
    }

    SeatForecast forecast(String code) {
        SeatForecast forecast = em.find(SeatForecast.class, code);
        if (forecast == null) {
            throw new SeatRefusal("unknown-forecast", code);
        }
        return forecast;
    }

    /** The forecasts of a stage, the latest first. */
    List<SeatForecast> forecasts(String district, Stage stage) {
        return em.createQuery(
                        "select f from SeatForecast f where f.districtCode = :district and f.stage = :stage"
                                + " order by f.revision desc",
                        SeatForecast.class)
                .setParameter("district", district)
                .setParameter("stage", stage)
                .getResultList();
    }

    /** The published forecasts of all districts, with their rows. */
    List<SeatForecast> published() {
        return em.createQuery(
                        "select distinct f from SeatForecast f join fetch f.lines where f.state = :state order by f.code",
                        SeatForecast.class)
                .setParameter("state", ForecastState.PUBLISHED)
                .getResultList();
    }
}
