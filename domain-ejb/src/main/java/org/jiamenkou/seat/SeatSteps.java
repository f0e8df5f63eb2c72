package org.jiamenkou.seat;

import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jiamenkou.kernel.SchoolYear;

/**
 * The seats of one school over the years: what is planned, and the steps by which projects raise it. The plan of a year
 * speaks for that year; a year without one has the seats of the plan before it and of the projects opened since.
 */
final class SeatSteps {

    private final NavigableMap<SchoolYear, Integer> planned = new TreeMap<>();
    private final List<Step> steps;

    /**
     * A step.
     *
     * @param year the first year whose children find the seats
     * @param seats how many more seats each year from then on
     */
    record Step(SchoolYear year, int seats) {}

    SeatSteps(java.util.Map<SchoolYear, Integer> planned, List<Step> steps) {
        this.planned.putAll(planned);
        this.steps = List.copyOf(steps);
    }

    /** The seats for the children of a year; nothing before the first plan. */
    OptionalInt in(SchoolYear year) {
        var plan = planned.floorEntry(year);
        if (plan == null) {
            return OptionalInt.empty();
        }
        int added = steps.stream()
                .filter(step ->
                        step.year().compareTo(plan.getKey()) > 0 && step.year().compareTo(year) <= 0)
                .mapToInt(Step::seats)
                .sum();
        return OptionalInt.of(plan.getValue() + added);
    }
}
