package org.jiamenkou.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiamenkou.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has signed in and acts.
 *
 * @param account the number of the account
 * @param login the name the person signs in with
 * @param name the person's name
 * @param grants the roles held at this moment
 * @param address the network address the person acts from, or null
 */
public record Officer(
        long account,
        String login,
        String name,
        List<Grant> grants,
        @Nullable String address) {

    /** Keeps a copy of the grants. */
    public Officer {
        grants = List.copyOf(grants);
    }

    /** Whether one of these roles is held anywhere. */
    public boolean holds(Role... roles) {
        return grants.stream().anyMatch(grant -> among(grant, roles));
    }

    /** Whether one of these roles is held in the district, at whatever school of it. */
    public boolean holdsIn(String district, Role... roles) {
        return grants.stream().anyMatch(grant -> grant.district().equals(district) && among(grant, roles));
    }

    /** The districts in which one of these roles is held; all districts of the officer where no role is named. */
    public Set<String> districts(Role... roles) {
        return grants.stream()
                .filter(grant -> roles.length == 0 || among(grant, roles))
                .map(Grant::district)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The schools for which the officer is clerk. */
    public Set<String> schools() {
        return grants.stream()
                .flatMap(grant -> java.util.stream.Stream.ofNullable(grant.school()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses {@code not-yours} unless one of these roles is held in that very district. */
    public void require(String district, Role... roles) {
        if (!holdsIn(district, roles)) {
            throw StaffRefusal.notYours(district);
        }
    }

    /** Refuses {@code not-yours} unless the officer is clerk of that school, or holds one of these roles in its district. */
    public void requireSchool(String district, String school, Role... roles) {
        boolean clerk =
                grants.stream().anyMatch(grant -> grant.district().equals(district) && school.equals(grant.school()));
        if (!clerk && !holdsIn(district, roles)) {
            throw StaffRefusal.notYours(school);
        }
    }

    /** The officer as the audit trail knows one who acts in that district, or anywhere where none is named. */
    public AuditEntry.Actor actor(@Nullable String district) {
        String roles = grants.stream()
                .filter(grant -> district == null || grant.district().equals(district))
                .map(grant -> grant.role().code())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
        return new AuditEntry.Actor(login, name, roles, address);
    }

    /** An entry of the trail about something the officer did in that district. */
    public AuditEntry did(@Nullable String district, String what, String subject) {
        return AuditEntry.done(actor(district), district, what, subject);
    }

    private static boolean among(Grant grant, Role... roles) {
        return Arrays.asList(roles).contains(grant.role());
    }
}
