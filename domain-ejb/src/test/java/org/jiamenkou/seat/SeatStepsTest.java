package org.jiamenkou.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jiamenkou.kernel.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seats rise by the projects that open, and a plan speaks for its own year. */
class SeatStepsTest {

    private static final SchoolYear Y2025 = new SchoolYear(2025);

    @ParameterizedTest
    @CsvSource({"2025, 180", "2026, 225", "2027, 315", "2028, 315"})
    void eachProjectIsAStepFromItsYearOn(int year, int seats) {
        SeatSteps steps = new SeatSteps(
                Map.of(Y2025, 180),
                List.of(new SeatSteps.Step(new SchoolYear(2026), 45), new SeatSteps.Step(new SchoolYear(2027), 90)));

        assertThat(steps.in(new SchoolYear(year))).hasValue(seats);
    }

    @Test
    void aLaterPlanHasItsProjectsInIt() {
        SeatSteps steps = new SeatSteps(
                Map.of(Y2025, 180, new SchoolYear(2026), 225),
                List.of(new SeatSteps.Step(new SchoolYear(2026), 45), new SeatSteps.Step(new SchoolYear(2027), 45)));

        assertThat(steps.in(new SchoolYear(2026))).hasValue(225);
        assertThat(steps.in(new SchoolYear(2027))).hasValue(270);
    }

    @Test
    void beforeTheFirstPlanThereIsNothing() {
        SeatSteps steps = new SeatSteps(Map.of(Y2025, 180), List.of());

        assertThat(steps.in(new SchoolYear(2024))).isEqualTo(OptionalInt.empty());
    }

    @ParameterizedTest
    @CsvSource({"4, 45, 30, true", "0, 45, 0, true", "4, 45, 181, false", "-1, 45, 0, false", "4, 101, 0, false"})
    void numbersOfAPlanAddUp(int classes, int cap, int shared, boolean sound) {
        PlanNumbers numbers = new PlanNumbers(classes, cap, shared);

        assertThat(numbers.isSound()).isEqualTo(sound);
        assertThat(numbers.base() + numbers.shared()).isEqualTo(numbers.seats());
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, DRAFT, false", "DRAFT, PUBLISHED, true", "DRAFT, REPLACED, false",
        "PUBLISHED, DRAFT, false", "PUBLISHED, PUBLISHED, false", "PUBLISHED, REPLACED, true",
        "REPLACED, DRAFT, false", "REPLACED, PUBLISHED, false", "REPLACED, REPLACED, false"
    })
    void aForecastOnlyMovesForward(ForecastState from, ForecastState to, boolean allowed) {
        assertThat(from.allows(to)).isEqualTo(allowed);
    }
}
