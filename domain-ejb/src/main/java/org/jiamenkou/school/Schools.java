package org.jiamenkou.school;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Keeps districts and schools. */
@Stateless
public class Schools {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public Schools() {}

    /** For use outside the container, within a transaction of the caller's. */
    public Schools(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Every district, by code. */
    public List<DistrictRow> districts() {
        LocalDate today = LocalDate.now(clock);
        return em.createQuery("select d from District d order by d.code", District.class)
                .getResultStream()
                .map(district -> district.row(today))
                .toList();
    }

    /** What every district has settled, by code. */
    public List<DistrictPolicy> policies() {
        return em.createQuery("select d from District d order by d.code", District.class)
                .getResultStream()
                .map(District::policy)
                .toList();
    }

    /** The district of that code or name; refuses {@code unknown-district} and {@code ambiguous-district}. */
    public DistrictRow district(String codeOrName) {
        return load(codeOrName).row(LocalDate.now(clock));
    }

    /** The district of that name in that city. */
    public Optional<DistrictRow> findDistrict(String name, String city) {
        return stored(name, city).map(district -> district.row(LocalDate.now(clock)));
    }

    /** Opens a district, or gives the one of that name and city there is already. */
    public DistrictRow open(DistrictEntry entry) {
        District district = stored(entry.name(), entry.city()).orElseGet(() -> {
            District opened = new District(entry);
            em.persist(opened);
            em.flush();
            return opened;
        });
        return district.row(LocalDate.now(clock));
    }

    /** From {@code day} on families see next year's notices beside this year's; null hides them again. */
    public void showNextYear(String district, @Nullable LocalDate day) {
        load(district).showNextYearFrom(day);
    }

    /** Minutes on foot are reckoned at that pace from now on. */
    public void walkAt(String district, WalkingPace pace) {
        load(district).walkAt(pace);
    }

    /** Questions that name no year mean {@code year} from now on. */
    public void turnTo(String district, SchoolYear year) {
        load(district).turnTo(year);
    }

    /** The schools of a district, or of all where none is named, by district and name. */
    public List<SchoolRow> list(@Nullable String district) {
        String code = district == null ? null : load(district).code();
        return new SchoolRows(em, LocalDate.now(clock)).of(code);
    }

    /** The schools of the district of that code, by name. */
    List<SchoolRow> inDistrict(String code) {
        return new SchoolRows(em, LocalDate.now(clock)).of(code);
    }

    /** The schools of the district of that code that teach a stage, by name, without their campuses and groups. */
    public List<SchoolName> teaching(String districtCode, Stage stage) {
        return em.createQuery(
                        "select s.code, s.name, s.stages from School s where s.districtCode = :district"
                                + " order by s.name, s.code",
                        Object[].class)
                .setParameter("district", districtCode)
                .getResultStream()
                .filter(row -> Stages.parse((String) row[2]).list().contains(stage))
                .map(row -> new SchoolName((String) row[0], (String) row[1]))
                .toList();
    }

    /** The school of that code; refuses {@code unknown-school}. */
    public SchoolRow get(String code) {
        return new SchoolRows(em, LocalDate.now(clock)).find(code).orElseThrow(() -> SchoolRefusal.unknownSchool(code));
    }

    /**
     * Enters schools into the register of a district, or adds to what it knows of them.
     *
     * @return the code of each, by the name it was given under
     */
    public Map<String, String> register(String district, Collection<SchoolEntry> entries) {
        SchoolRegister register = new SchoolRegister(em, load(district).code());
        Map<String, String> codes = new HashMap<>();
        entries.forEach(entry -> codes.put(entry.name(), register.enter(entry)));
        register.joinGroups();
        return codes;
    }

    /** The code of the school of that name in the district; refuses {@code unknown-school}. */
    String named(String district, String name) {
        return em.createQuery(
                        "select s.code from School s where s.districtCode = :district and s.name = :name", String.class)
                .setParameter("district", district)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> SchoolRefusal.unknownSchool(name));
    }

    private Optional<District> stored(String name, String city) {
        return em.createQuery("select d from District d where d.name = :name and d.city = :city", District.class)
                .setParameter("name", name)
                .setParameter("city", city)
                .getResultStream()
                .findFirst();
    }

    private District load(String codeOrName) {
        District byCode = em.find(District.class, codeOrName);
        if (byCode != null) {
            return byCode;
        }
        List<District> all = em.createQuery("select d from District d order by d.code", District.class)
                .getResultList();
        return DistrictNames.find(all, district -> district.policy().names(), codeOrName);
    }
}
