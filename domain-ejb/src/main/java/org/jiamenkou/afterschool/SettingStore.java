package org.jiamenkou.afterschool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.afterschool.EnrolmentSetting.CategoryLimit;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/** Reads and writes what is settled for the enrolment of a term. */
class SettingStore {

    private final Sql sql;

    SettingStore(Sql sql) {
        this.sql = sql;
    }

    Optional<EnrolmentSetting> find(String term) {
        List<CategoryLimit> limits = limits(term);
        List<EnrolmentSetting> found = new ArrayList<>(1);
        sql.query(
                "select s.term_code, t.school_code, s.mode, s.opens_at, s.closes_at, s.cancel_until, s.week_most, s.teacher_most,"
                        + " s.pay_mode, s.pay_days, s.hold_minutes, s.waiting_most, s.leave_until, s.usual_min, s.usual_max,"
                        + " s.version from afterschool_setting s join afterschool_term t on t.code = s.term_code"
                        + " where s.term_code = ?",
                row -> found.add(setting(row, limits)),
                term);
        return found.stream().findFirst();
    }

    void add(EnrolmentSetting setting) {
        sql.update(
                "insert into afterschool_setting (mode, opens_at, closes_at, cancel_until, week_most, teacher_most, pay_mode,"
                        + " pay_days, hold_minutes, waiting_most, leave_until, usual_min, usual_max, version, term_code)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)",
                values(setting, setting.term()));
        addLimits(setting);
    }

    /** Settles other values where they are still as they were seen; tells whether they were. */
    boolean change(EnrolmentSetting setting) {
        int changed = sql.update(
                "update afterschool_setting set mode = ?, opens_at = ?, closes_at = ?, cancel_until = ?, week_most = ?,"
                        + " teacher_most = ?, pay_mode = ?, pay_days = ?, hold_minutes = ?, waiting_most = ?, leave_until = ?,"
                        + " usual_min = ?, usual_max = ?, version = version + 1 where term_code = ? and version = ?",
                values(setting, setting.term(), setting.version()));
        if (changed == 1) {
            sql.update("delete from afterschool_limit where term_code = ?", setting.term());
            addLimits(setting);
        }
        return changed == 1;
    }

    private void addLimits(EnrolmentSetting setting) {
        setting.categoryLimits()
                .forEach(limit -> sql.update(
                        "insert into afterschool_limit (term_code, category_code, most) values (?, ?, ?)",
                        setting.term(),
                        limit.category(),
                        limit.most()));
    }

    private List<CategoryLimit> limits(String term) {
        List<CategoryLimit> limits = new ArrayList<>();
        sql.query(
                "select l.category_code, c.name, l.most from afterschool_limit l join afterschool_category c"
                        + " on c.code = l.category_code where l.term_code = ? order by c.position, c.name",
                row -> limits.add(new CategoryLimit(row.getString(1), row.getString(2), row.getInt(3))),
                term);
        return limits;
    }

    private static @Nullable Object[] values(EnrolmentSetting setting, Object... last) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(setting.mode().name());
        values.add(kept(setting.opensAt()));
        values.add(kept(setting.closesAt()));
        values.add(kept(setting.cancelUntil()));
        values.add(setting.weekMost());
        values.add(setting.teacherMost());
        values.add(setting.payMode().name());
        values.add(setting.payDays());
        values.add(setting.holdMinutes());
        values.add(setting.waitingMost());
        values.add(setting.leaveUntil());
        values.add(setting.usualMin());
        values.add(setting.usualMax());
        values.addAll(List.of(last));
        return values.toArray();
    }

    private static @Nullable Object kept(@Nullable Instant moment) {
        return moment == null ? null : Sql.utc(moment);
    }

    private static EnrolmentSetting setting(ResultSet row, List<CategoryLimit> limits) throws SQLException {
        return new EnrolmentSetting(
                row.getString(1),
                row.getString(2),
                EnrolMode.valueOf(row.getString(3)),
                Sql.moment(row, 4),
                Sql.moment(row, 5),
                Sql.moment(row, 6),
                number(row, 7),
                limits,
                number(row, 8),
                PayMode.valueOf(row.getString(9)),
                row.getInt(10),
                row.getInt(11),
                row.getInt(12),
                row.getObject(13, LocalTime.class),
                row.getInt(14),
                row.getInt(15),
                row.getInt(16));
    }

    private static @Nullable Integer number(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
