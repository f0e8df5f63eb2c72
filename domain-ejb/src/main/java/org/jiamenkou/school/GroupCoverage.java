package org.jiamenkou.school;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.jiamenkou.kernel.GroupKind;

/**
 * How many schools of a district belong to a group on a day.
 *
 * @param day the day
 * @param schools how many schools there are
 * @param inGroups how many of them belong to some group
 * @param byKind how many of them belong to a group of that sort
 */
public record GroupCoverage(LocalDate day, int schools, int inGroups, Map<GroupKind, Integer> byKind) {

    /** Copies the map. */
    public GroupCoverage {
        byKind = Map.copyOf(byKind);
    }

    /** Members of some group, per hundred schools, to one decimal, half up; 0 where there is no school. */
    public BigDecimal percentOfSchools() {
        return percent(inGroups);
    }

    /** Members of a group of that sort, per hundred schools, to one decimal, half up. */
    public BigDecimal percentOfSchools(GroupKind kind) {
        return percent(byKind.getOrDefault(kind, 0));
    }

    private BigDecimal percent(int part) {
        return schools == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(schools), 1, RoundingMode.HALF_UP);
    }
}
