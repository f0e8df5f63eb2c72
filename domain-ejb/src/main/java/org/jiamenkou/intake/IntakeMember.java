package org.jiamenkou.intake;

import java.time.LocalDate;
import org.jiamenkou.kernel.GroupKind;
import org.jiamenkou.kernel.MemberRole;
import org.jspecify.annotations.Nullable;

/**
 * A school's membership of a group, as a list tells it.
 *
 * @param row its row, from 1
 * @param group the name of the group
 * @param kind what sort of group it is
 * @param school the name of the school
 * @param role what the school is to the group
 * @param from the first day, or null
 * @param until the last day, or null
 */
public record IntakeMember(
        int row,
        String group,
        GroupKind kind,
        String school,
        MemberRole role,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
