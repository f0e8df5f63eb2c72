package org.jiamenkou.portal.zone;

import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.zone.ServedSchool;
import org.jspecify.annotations.Nullable;

/**
 * A school as an answer shows it.
 *
 * @param served what it is to the zone
 * @param row what the register knows of it, or null
 */
public record SchoolCard(ServedSchool served, @Nullable SchoolRow row) {

    /** Its code. */
    public String getCode() {
        return served.code();
    }

    /** Its name. */
    public String getName() {
        return served.name();
    }

    /** The key of the words for what it is to the zone. */
    public String getRole() {
        return "role." + served.role().code();
    }

    /** Its group, or null. */
    public @Nullable String getGroup() {
        return row == null ? null : row.group();
    }

    /** Where it is, or null. */
    public @Nullable String getAddress() {
        return row == null ? null : row.address();
    }

    /** Its telephone, or null. */
    public @Nullable String getPhone() {
        return row == null ? null : row.phone();
    }

    /** Whether anything is known of it besides its name. */
    public boolean isKnown() {
        return getGroup() != null || getAddress() != null || getPhone() != null;
    }
}
