package org.jiamenkou.school;

import static org.jiamenkou.staff.Role.DISTRICT_ADMIN;
import static org.jiamenkou.staff.Role.ENROLMENT;
import static org.jiamenkou.staff.Role.LEADER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 设置: administrators and the admissions office settle what their district decides itself; old values stay. */
@Stateless
public class SettingDesk {

    private static final String OWN =
            Arrays.stream(Setting.values()).map(one -> "'" + one.name() + "'").collect(Collectors.joining(", "));

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** For the container. */
    @NullUnmarked
    public SettingDesk() {}

    /** What holds now, setting by setting. Refuses {@code not-yours}. */
    @For({DISTRICT_ADMIN, ENROLMENT, LEADER})
    public List<SettingRow> list(Officer officer, String district) {
        officer.require(district, DISTRICT_ADMIN, ENROLMENT, LEADER);
        DistrictPolicy policy = held(district).policy();
        List<SettingRow> past = past(district, null);
        return Arrays.stream(Setting.values())
                .map(setting -> past.stream()
                        .filter(row -> row.setting() == setting && row.value().equals(setting.of(policy)))
                        .findFirst()
                        .orElse(new SettingRow(
                                setting, setting.of(policy), null, null, null, null, version(past, setting))))
                .toList();
    }

    /** Every value any setting of the district ever had, those of seats and terms too, the last first. Refuses {@code not-yours}. */
    @For({DISTRICT_ADMIN, ENROLMENT, LEADER})
    public List<PastSetting> history(Officer officer, String district) {
        officer.require(district, DISTRICT_ADMIN, ENROLMENT, LEADER);
        List<PastSetting> rows = new ArrayList<>();
        new Sql(em)
                .query(
                        "select setting, value, admission_year, document, made_by, made_at from district_setting"
                                + " where district_code = ? order by id desc limit 500",
                        row -> rows.add(new PastSetting(
                                row.getString(1).toLowerCase(Locale.ROOT).replace('_', '-'),
                                row.getString(2),
                                new SchoolYear(row.getInt(3)),
                                row.getString(4),
                                row.getString(5),
                                Objects.requireNonNull(Sql.moment(row, 6)))),
                        district);
        return rows;
    }

    /** Settles a value. Refuses {@code not-yours}, {@code setting-value} and {@code changed-meanwhile}. */
    @For({DISTRICT_ADMIN, ENROLMENT})
    public void settle(
            Officer officer,
            String district,
            Setting setting,
            long version,
            String value,
            SchoolYear year,
            @Nullable String document) {
        officer.require(district, DISTRICT_ADMIN, ENROLMENT);
        District held = Seen.lock(em, District.class, district, "unknown-district");
        List<SettingRow> past = past(district, setting);
        if (version(past, setting) != version) {
            throw new SchoolRefusal(
                    "changed-meanwhile",
                    setting.code(),
                    String.valueOf(past.get(0).madeBy()));
        }
        DistrictPolicy policy = held.policy();
        String before = setting.of(policy);
        setting.settle(held, policy, value.strip());
        em.flush();
        String after = setting.of(held.policy());
        new SettingLog(em)
                .keep(
                        new SettingLog.Settled(district, setting.name(), after, year, document),
                        officer.login(),
                        clock.instant());
        trail.record(
                officer.did(district, "setting." + setting.code(), district).changing(before, after));
    }

    private District held(String code) {
        District district = em.find(District.class, code);
        if (district == null) {
            throw SchoolRefusal.unknownDistrict(code);
        }
        return district;
    }

    private static long version(List<SettingRow> past, Setting setting) {
        return past.stream()
                .filter(row -> row.setting() == setting)
                .mapToLong(SettingRow::version)
                .findFirst()
                .orElse(0);
    }

    private List<SettingRow> past(String district, @Nullable Setting setting) {
        List<SettingRow> rows = new ArrayList<>();
        new Sql(em)
                .query(
                        "select setting, value, admission_year, document, made_by, made_at, id from district_setting"
                                + " where district_code = ? and (? is null or setting = ?) and setting in (" + OWN
                                + ") order by id desc limit 500",
                        row -> rows.add(new SettingRow(
                                Setting.valueOf(row.getString(1)),
                                row.getString(2),
                                new SchoolYear(row.getInt(3)),
                                row.getString(4),
                                row.getString(5),
                                Sql.moment(row, 6),
                                row.getLong(7))),
                        district,
                        setting == null ? null : setting.name(),
                        setting == null ? null : setting.name());
        return rows;
    }
}
