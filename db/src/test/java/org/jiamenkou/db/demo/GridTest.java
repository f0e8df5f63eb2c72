package org.jiamenkou.db.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GridTest {

    private final Grid grid = new Grid(new NameGiver(new Chance(11)));

    @Test
    void everyNumberFacesAtMostOneBlock() {
        Map<String, Integer> facing = new HashMap<>();
        for (Cell cell : grid.cells()) {
            for (Stretch stretch : cell.stretches()) {
                for (int number = stretch.first(); number <= stretch.last(); number += 2) {
                    Integer other = facing.put(stretch.street().name() + number, cell.id());
                    assertThat(other).as(stretch.street().name() + number).isNull();
                }
            }
        }
    }

    @Test
    void everyNumberInsideTheDistrictFacesABlock() {
        int sides = grid.cells().stream()
                .flatMap(cell -> cell.stretches().stream())
                .mapToInt(stretch -> (stretch.last() - stretch.first()) / 2 + 1)
                .sum();
        int plots = grid.streets().stream()
                .mapToInt(street -> onBorder(street) ? street.plots() : 2 * street.plots())
                .sum();
        assertThat(sides).isEqualTo(plots);
    }

    @Test
    void aGateStandsAmongTheNumbersOfItsBlock() {
        for (Cell cell : grid.cells()) {
            for (double share = 0.01; share < 1; share += 0.01) {
                Door door = cell.gate(share, 80).door();
                assertThat(cell.stretches())
                        .as(cell.id() + " " + share + " " + door)
                        .anyMatch(stretch ->
                                stretch.street().name().equals(door.street()) && stretch.contains(door.number()));
            }
        }
    }

    private static boolean onBorder(Street street) {
        double end = street.eastWest() ? Grid.HEIGHT : Grid.WIDTH;
        return street.fixed() <= 0 || street.fixed() >= end;
    }
}
