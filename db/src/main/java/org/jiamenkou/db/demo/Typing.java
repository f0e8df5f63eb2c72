package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.List;

/** The ways families type where they live. */
final class Typing {

    private Typing() {}

    /** A building of a compound, in one of a dozen ways chosen by {@code turn}. */
    static String building(Compound c, int building, int turn) {
        String name = turn % 5 == 4 && !c.aliases().isEmpty()
                ? c.aliases().get(turn / 5 % c.aliases().size())
                : c.name();
        List<String> before = before(c);
        List<String> after = after(building, turn);
        return before.get(turn % before.size()) + name + after.get(turn % after.size());
    }

    /** A house with a number of the compound's own. */
    static String house(Compound c, int number, int turn) {
        return before(c).get(turn % 5) + c.name() + number(number, turn);
    }

    /** A number on a street. */
    static String door(String street, int number, String subdistrict, int turn) {
        List<String> before = List.of("", "明湖区", "", subdistrict, "云泽市明湖区" + subdistrict);
        return before.get(turn % before.size()) + street + number(number, turn);
    }

    private static List<String> before(Compound c) {
        List<String> before = new ArrayList<>(List.of(
                "",
                "明湖区",
                "云泽市明湖区" + c.community().subdistrict(),
                c.community().subdistrict(),
                "澜东省云泽市明湖区" + c.community().subdistrict(),
                "明湖区" + c.community().subdistrict() + c.community().name(),
                "云泽市 明湖区 "));
        if (c.door() != null) {
            before.add(c.door().toString());
            before.add("明湖区" + c.door());
        }
        return before;
    }

    private static List<String> after(int building, int turn) {
        int unit = turn % 4 + 1;
        int room = (turn % 6 + 1) * 100 + turn % 3 + 1;
        return List.of(
                building + "栋",
                building + "栋" + unit + "单元" + room,
                building + "-" + unit + "-" + room,
                building + "号楼",
                building + "幢" + unit + "单元" + room + "室",
                Spelling.wide(building) + "栋",
                Spelling.numeral(building) + "栋",
                " " + building + "栋 " + unit + "单元",
                "第" + Spelling.numeral(building) + "栋",
                "（" + building + "栋）",
                building + "座" + room);
    }

    private static String number(int number, int turn) {
        return switch (turn % 4) {
            case 1 -> Spelling.wide(number) + "号";
            case 2 -> Spelling.numeral(number) + "号";
            default -> number + "号";
        };
    }
}
