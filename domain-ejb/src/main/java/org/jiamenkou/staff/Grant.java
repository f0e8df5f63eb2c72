package org.jiamenkou.staff;

import org.jspecify.annotations.Nullable;

/**
 * A role somebody holds.
 *
 * @param role the role
 * @param district the code of the district it is held in
 * @param school the code of the school for a school clerk, null for everybody else
 */
public record Grant(Role role, String district, @Nullable String school) {

    /** Refuses a clerk without a school and a school without a clerk. */
    public Grant {
        if (district.isBlank() || (role == Role.SCHOOL_CLERK) != (school != null)) {
            throw new IllegalArgumentException(role + " in " + district + " at " + school);
        }
    }

    /** A role in a whole district. */
    public static Grant in(String district, Role role) {
        return new Grant(role, district, null);
    }

    /** The grant in one line, for the audit trail. */
    String told() {
        return role.code() + "@" + district + (school == null ? "" : "/" + school);
    }
}
