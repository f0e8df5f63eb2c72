package org.jiamenkou.portal.zone;

import org.jiamenkou.portal.reader.Reader;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.school.WalkingPace.Walk;
import org.jiamenkou.seat.SeatOutlook;
import org.jiamenkou.zone.ServedSchool;
import org.jspecify.annotations.Nullable;

/**
 * A school as an answer shows it.
 *
 * @param served what it is to the zone
 * @param row what the register knows of it, or null
 * @param walk the way on foot, or null where a point is not known
 * @param from the code of the place the family leaves from, or empty
 * @param outlook what is published of its seats, or null
 */
public record SchoolCard(
        ServedSchool served,
        @Nullable SchoolRow row,
        @Nullable Walk walk,
        String from,
        @Nullable SeatOutlook outlook) {

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

    /** The way on foot, or null. */
    public @Nullable Walk getWalk() {
        return walk;
    }

    /** The page of the school, which tells the way from the same place. */
    public String getLink() {
        return "/school/page?code=" + Reader.encoded(getCode())
                + (walk == null || from.isEmpty() ? "" : "&from=" + Reader.encoded(from));
    }

    /** Whether anything is known of it besides its name. */
    public boolean isKnown() {
        return getGroup() != null || getAddress() != null || getPhone() != null || walk != null;
    }
}
