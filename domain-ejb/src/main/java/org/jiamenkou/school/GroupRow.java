package org.jiamenkou.school;

import java.util.List;
import org.jiamenkou.kernel.GroupKind;

/**
 * A group with the schools that belong to it on the day that was asked for.
 *
 * @param code its code
 * @param district the code of its district
 * @param kind what sort of group it is
 * @param name its name
 * @param members its schools, the core ones first
 * @param version grows with every change; a change names the one it saw
 */
public record GroupRow(
        String code, String district, GroupKind kind, String name, List<MemberRow> members, int version) {

    /** Copies the members. */
    public GroupRow {
        members = List.copyOf(members);
    }
}
