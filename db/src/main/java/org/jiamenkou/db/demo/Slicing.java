package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.List;

/** Cuts a compound in two. */
final class Slicing {

    private static final double BY_EXCEPTION = 0.15;

    private final Chance chance;

    Slicing(Chance chance) {
        this.chance = chance;
    }

    /** Its two parts, the larger first; together they are all of it. */
    List<Slice> slices(Compound c) {
        return switch (c.parting()) {
            case PHASE, SECTION -> twoOrThree(c.parting());
            case NUMBER -> at(c, Unit.NUMBER);
            case PARITY -> List.of(sided(c, 1), sided(c, 2));
            default -> chance.happens(BY_EXCEPTION) ? someLeftOut(c) : at(c, Unit.BUILDING);
        };
    }

    private List<Slice> at(Compound c, Unit unit) {
        int cut = chance.between(c.buildings() / 2, c.buildings() - 2);
        return List.of(Slice.of(unit, Slice.run(1, cut)), Slice.of(unit, Slice.run(cut + 1, c.buildings())));
    }

    private List<Slice> twoOrThree(Unit unit) {
        return chance.happens(0.5)
                ? List.of(Slice.of(unit, List.of(1)), Slice.of(unit, List.of(2)))
                : List.of(Slice.of(unit, List.of(1, 2)), Slice.of(unit, List.of(3)));
    }

    private static Slice sided(Compound c, int first) {
        List<Integer> labels = new ArrayList<>();
        for (int number = first; number <= c.buildings(); number += 2) {
            labels.add(number);
        }
        return Slice.of(Unit.PARITY, labels);
    }

    private static List<Slice> someLeftOut(Compound c) {
        List<Integer> some = List.of(2, 3, 5);
        List<Integer> others = new ArrayList<>(Slice.run(1, c.buildings()));
        others.removeAll(some);
        return List.of(new Slice(Unit.BUILDING, others, some), Slice.of(Unit.BUILDING, some));
    }
}
