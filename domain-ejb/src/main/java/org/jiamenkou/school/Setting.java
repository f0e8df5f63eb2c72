package org.jiamenkou.school;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Function;
import org.jiamenkou.kernel.SchoolYear;

/** 设置: what a district settles of its own, each with the year it holds from and the number of its document. */
public enum Setting {
    /** The admission year questions mean. */
    CURRENT_YEAR(policy -> policy.currentYear().toString()),
    /** From which day families see next year's notices, empty for not yet. */
    NEXT_YEAR_FROM(policy -> policy.nextYearVisibleFrom() == null ? "" : String.valueOf(policy.nextYearVisibleFrom())),
    /** Points nearer than so many metres to an edge are answered as lying on it. */
    BOUNDARY_METRES(policy -> plain(policy.boundaryMetres())),
    /** How much longer the way on foot is than the straight line. */
    WALK_FACTOR(policy -> plain(policy.walking().factor())),
    /** How many metres a child walks in a minute. */
    WALK_PACE(policy -> String.valueOf(policy.walking().metresPerMinute()));

    private static final int FARTHEST = 1000;

    private final Function<DistrictPolicy, String> shown;

    Setting(Function<DistrictPolicy, String> shown) {
        this.shown = shown;
    }

    /** The word used in word lists. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String of(DistrictPolicy policy) {
        return shown.apply(policy);
    }

    /** Settles it; refuses {@code setting-value} what it cannot be. */
    void settle(District district, DistrictPolicy policy, String value) {
        try {
            switch (this) {
                case CURRENT_YEAR -> district.turnTo(SchoolYear.parse(value));
                case NEXT_YEAR_FROM -> district.showNextYearFrom(value.isEmpty() ? null : LocalDate.parse(value));
                case BOUNDARY_METRES -> district.countAsBoundary(metres(value));
                case WALK_FACTOR ->
                    district.walkAt(new WalkingPace(
                            Double.parseDouble(value), policy.walking().metresPerMinute()));
                case WALK_PACE ->
                    district.walkAt(new WalkingPace(policy.walking().factor(), Integer.parseInt(value)));
            }
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            throw new SchoolRefusal("setting-value", code(), value);
        }
    }

    private static double metres(String value) {
        double metres = Double.parseDouble(value);
        if (!(metres >= 0 && metres <= FARTHEST)) {
            throw new IllegalArgumentException(value);
        }
        return metres;
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
