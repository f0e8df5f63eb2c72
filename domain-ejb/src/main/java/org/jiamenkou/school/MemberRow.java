package org.jiamenkou.school;

import org.jiamenkou.kernel.GroupKind;
import org.jiamenkou.kernel.MemberRole;

/**
 * A school's membership of a group.
 *
 * @param code its code
 * @param group the code of the group
 * @param groupName the name of the group
 * @param kind what sort of group it is
 * @param school the code of the school
 * @param schoolName its name
 * @param role what it is to the group
 * @param period when it belongs to it
 * @param version grows with every change; a change names the one it saw
 */
public record MemberRow(
        String code,
        String group,
        String groupName,
        GroupKind kind,
        String school,
        String schoolName,
        MemberRole role,
        Period period,
        int version) {

    /** All of it on one line, for the record of changes. */
    public String told() {
        return schoolName + " · " + role.word() + " · " + period.told();
    }
}
