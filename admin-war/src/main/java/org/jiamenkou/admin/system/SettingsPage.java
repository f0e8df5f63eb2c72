package org.jiamenkou.admin.system;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.school.PastSetting;
import org.jiamenkou.school.Setting;
import org.jiamenkou.school.SettingDesk;
import org.jiamenkou.school.SettingRow;
import org.jiamenkou.staff.PasswordPolicy;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 设置: what a district has settled, from which year, by which document; old values stay below. */
@Named
@RequestScoped
public class SettingsPage {

    @Inject
    private SettingDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    private final String asked = Asked.text("district");

    private final @Nullable Setting edited = Asked.maybe(Setting.class, "setting");

    private long seen = -1;

    private @Nullable String value;

    private @Nullable Integer year;

    private @Nullable String document;

    private @Nullable List<SettingRow> rows;

    /** For the container. */
    @NullUnmarked
    public SettingsPage() {}

    /** The districts the officer reads. */
    public List<String> getDistricts() {
        return visitor.getOfficer().districts(Role.DISTRICT_ADMIN, Role.ENROLMENT, Role.LEADER).stream()
                .sorted()
                .toList();
    }

    /** The district looked at. */
    public String getDistrict() {
        List<String> own = getDistricts();
        return asked.isEmpty() && !own.isEmpty() ? own.get(0) : asked;
    }

    /** What holds now. */
    public List<SettingRow> getRows() {
        List<SettingRow> shown = rows == null ? desk.list(visitor.getOfficer(), getDistrict()) : rows;
        rows = shown;
        return shown;
    }

    /** Every value there ever was, the last first. */
    public List<PastSetting> getHistory() {
        return desk.history(visitor.getOfficer(), getDistrict());
    }

    /** Whether the officer may settle anything. */
    public boolean isWriting() {
        return visitor.getOfficer().holdsIn(getDistrict(), Role.DISTRICT_ADMIN, Role.ENROLMENT);
    }

    /** The setting that is changed, as it is now; null where none is. */
    public @Nullable SettingRow getStanding() {
        return edited == null
                ? null
                : getRows().stream()
                        .filter(row -> row.setting() == edited)
                        .findFirst()
                        .orElseThrow();
    }

    /** Settles the value. */
    public @Nullable String settle() {
        try {
            desk.settle(
                    visitor.getOfficer(),
                    getDistrict(),
                    Objects.requireNonNull(edited),
                    seen,
                    getValue(),
                    new SchoolYear(getYear()),
                    getDocument().isBlank() ? null : getDocument().strip());
            say.done("system", "setting.saved");
            return "/system/settings?faces-redirect=true&district=" + getDistrict();
        } catch (DomainException refusal) {
            rows = null;
            boolean overtaken = refusal.code().equals("changed-meanwhile");
            seen = overtaken ? Objects.requireNonNull(getStanding()).version() : seen;
            say.refused(overtaken ? null : "value", refusal);
            return null;
        }
    }

    /** Which rules hold for passwords of this installation: plain or graded. */
    public String getPasswordRules() {
        return PasswordPolicy.inForce().code();
    }

    /** The version that is shown. */
    public long getSeen() {
        SettingRow row = getStanding();
        return seen < 0 && row != null ? row.version() : seen;
    }

    /** The version that was shown. */
    public void setSeen(long seen) {
        this.seen = seen;
    }

    /** The value that is typed. */
    public String getValue() {
        SettingRow row = getStanding();
        return value == null && row != null ? row.value() : Objects.requireNonNullElse(value, "");
    }

    /** The value that is typed. */
    public void setValue(String value) {
        this.value = value;
    }

    /** The year from which it holds. */
    public int getYear() {
        if (year != null) {
            return year;
        }
        return getRows().stream()
                .filter(row -> row.setting() == Setting.CURRENT_YEAR)
                .mapToInt(row -> Integer.parseInt(row.value()))
                .findFirst()
                .orElse(0);
    }

    /** The year from which it holds. */
    public void setYear(int year) {
        this.year = year;
    }

    /** The number of the document. */
    public String getDocument() {
        return Objects.requireNonNullElse(document, "");
    }

    /** The number of the document. */
    public void setDocument(String document) {
        this.document = document;
    }
}
