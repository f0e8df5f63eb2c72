package org.jiamenkou.db.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The seats and children of the fictional district are those its plan names. */
class SeatDemandTest {

    private static final int ZONES = 86;

    private final SeatDemand demand = new SeatDemand(ZONES, new Chance(Demo.SEED + 1));

    @Test
    void seatsAndChildrenAddUp() {
        assertThat(zones().map(demand::classes).sum() * SeatDemand.CAP).isEqualTo(15_480);
        assertThat(zones().map(zone -> demand.children(zone, 0)).sum()).isEqualTo(13_715);
        assertThat(zones().map(demand::classes)).allMatch(classes -> classes >= 1);
    }

    @Test
    void eighteenZonesAreRedNineteenYellowAndTheRestGreen() {
        assertThat(zones().filter(zone -> children(zone) >= seats(zone))).hasSize(18);
        assertThat(zones().filter(zone -> children(zone) < seats(zone) && children(zone) * 10 >= seats(zone) * 9))
                .hasSize(19);
        assertThat(zones().filter(zone -> children(zone) * 10 < seats(zone) * 9))
                .hasSize(49);
    }

    @Test
    void theNextYearsFallAndKeepSomethingOfThisYear() {
        int next = zones().map(zone -> demand.children(zone, 1)).sum();
        int afterwards = zones().map(zone -> demand.children(zone, 2)).sum();
        long stayed = zones().filter(zone -> children(zone) >= seats(zone))
                .filter(zone -> demand.children(zone, 1) * 10 >= seats(zone) * 8)
                .count();

        assertThat(next).isBetween(12_000, 13_700);
        assertThat(afterwards).isLessThan(next + 300);
        assertThat(stayed).isGreaterThan(9);
    }

    private int children(int zone) {
        return demand.children(zone, 0);
    }

    private int seats(int zone) {
        return demand.classes(zone) * SeatDemand.CAP;
    }

    private static IntStream zones() {
        return IntStream.range(0, ZONES);
    }
}
