package org.jiamenkou.school;

import java.util.List;

/**
 * The groups of a district on a day.
 *
 * @param groups the groups with their members of that day
 * @param coverage how many schools of the district belong to one
 */
public record GroupsOfDay(List<GroupRow> groups, GroupCoverage coverage) {

    /** Copies the list. */
    public GroupsOfDay {
        groups = List.copyOf(groups);
    }
}
