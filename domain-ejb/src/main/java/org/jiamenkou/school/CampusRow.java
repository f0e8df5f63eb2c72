package org.jiamenkou.school;

import org.jiamenkou.kernel.Coordinate;
import org.jspecify.annotations.Nullable;

/**
 * A campus of a school.
 *
 * @param code its code
 * @param school the code of the school
 * @param position its place among the campuses; the first that holds is the main one
 * @param name its name, or empty
 * @param address where it is, or null
 * @param phone its telephone, or null
 * @param point where it is on earth, or null
 * @param period when the school teaches there
 * @param version grows with every change; a change names the one it saw
 */
public record CampusRow(
        String code,
        String school,
        int position,
        String name,
        @Nullable String address,
        @Nullable String phone,
        @Nullable Coordinate point,
        Period period,
        int version) {

    /** All of it on one line, for the record of changes. */
    public String told() {
        return (name.isEmpty() ? "" : name + " · ")
                + address
                + (phone == null ? "" : " · " + phone)
                + (point == null ? "" : " · " + point.lat() + ", " + point.lon())
                + (period.equals(Period.ALWAYS) ? "" : " · " + period.told());
    }
}
