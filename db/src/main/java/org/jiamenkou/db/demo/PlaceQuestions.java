package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Asks for streets, numbers, lanes, groups and points of the map, and answers from the plan. */
final class PlaceQuestions {

    private static final int NUMBERS_A_STRETCH = 6;

    private final Plan plan;
    private final Town town;
    private final Chance chance;
    private final List<Asked> asked = new ArrayList<>();
    private int turn;

    private PlaceQuestions(Plan plan, Chance chance) {
        this.plan = plan;
        this.town = plan.town();
        this.chance = chance;
    }

    /** The questions and their answers. */
    static List<Asked> of(Plan plan, Chance chance) {
        PlaceQuestions questions = new PlaceQuestions(plan, chance);
        plan.town().grid().cells().forEach(questions::numbers);
        plan.town().grid().streets().forEach(questions::street);
        plan.carvings().forEach(questions::carving);
        plan.town().grid().cells().forEach(questions::points);
        return questions.asked.stream().distinct().toList();
    }

    /** The numbers the notice tells for a block. */
    private List<Stretch> told(Cell cell) {
        List<Stretch> told = new ArrayList<>();
        if (town.kinds().of(cell) == ZoneKind.ROAD) {
            told.addAll(cell.stretches());
        } else if (town.kinds().of(cell) == ZoneKind.BOX) {
            told.addAll(cell.northern());
            told.addAll(cell.southern());
        }
        return told;
    }

    private void numbers(Cell cell) {
        int school = cell.id();
        String subdistrict = town.settlement().western(cell.id()).subdistrict();
        for (Stretch stretch : told(cell)) {
            String street = stretch.street().name();
            for (int i = 0; i < NUMBERS_A_STRETCH; i++) {
                int steps = (stretch.last() - stretch.first()) / 2;
                int number = stretch.first() + 2 * (i == 0 ? 0 : i == 1 ? steps : chance.below(steps));
                one(Typing.door(street, number, subdistrict, turn++), school, "number");
            }
            int inside = stretch.first() + 2 * chance.between(1, 5);
            one(street + inside + "号附" + (turn % 9 + 1) + "号", school, "annex");
        }
    }

    /** Asks for a street without a number where the notice tells all of its numbers. */
    private void street(Street street) {
        Set<String> schools = new LinkedHashSet<>();
        int numbers = 0;
        for (Cell cell : town.grid().cells()) {
            for (Stretch stretch : told(cell)) {
                if (stretch.street().equals(street)) {
                    schools.add(plan.school(cell.id()).name());
                    numbers += (stretch.last() - stretch.first()) / 2 + 1;
                }
            }
        }
        if (numbers == 2 * street.plots()) {
            asked.add(Asked.of(street.name(), schools.size() == 1 ? "one" : "needs-detail", schools, "street"));
        }
    }

    private void carving(Carving carving) {
        int own = carving.cell();
        int other = carving.partner();
        String grouped = carving.grouped().name();
        for (int group = 1; group <= carving.grouped().groups(); group++) {
            String written = group % 2 == 0 ? Integer.toString(group) : Spelling.numeral(group);
            one(grouped + written + "组", group <= carving.lastGroup() ? own : other, "group");
        }
        List<String> both = List.of(plan.school(own).name(), plan.school(other).name());
        asked.add(Asked.of(grouped, "needs-detail", both, "grouped-community"));
        String lane = carving.lane().name();
        one(lane + carving.leftNumber() + "号", other, "lane-exception");
        one("明湖区" + lane + Spelling.wide(carving.leftNumber() + 1) + "号", own, "lane");
        one(lane + (carving.leftNumber() - 2) + "号", own, "lane");
        asked.add(Asked.of(lane, "needs-detail", both, "lane-alone"));
        town.settlement().lanes(carving.cell()).stream().skip(1).forEach(whole -> {
            one(whole.name(), own, "whole-lane");
            one(whole.name() + "8号", own, "whole-lane");
        });
    }

    private void points(Cell cell) {
        boolean hole = plan.lone().stream().anyMatch(c -> c.cell() == cell.id());
        if (!hole) {
            asked.add(Asked.at(
                    cell.centre().moved(20, 30),
                    "one",
                    List.of(plan.school(cell.id()).name()),
                    "point"));
        }
        if (cell.column() > 0) {
            asked.add(Asked.at(new Spot(cell.west(), cell.centre().y()), "on-boundary", List.of(), "point-on-edge"));
        }
    }

    /** The school of a block, with the one behind it where there is one. */
    private void one(String text, int cell, String why) {
        Asked question = Asked.of(text, "one", List.of(plan.school(cell).name()), why);
        Integer helper = plan.overflow().get(cell);
        asked.add(
                helper == null
                        ? question
                        : question.helpedBy(List.of(plan.school(helper).name())));
    }
}
