package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The turns of phrase of published notices. */
final class Phrases {

    private Phrases() {}

    /** A side of a street, or a range of its numbers, in one of the ways offices write it. */
    static String road(Stretch stretch) {
        String street = stretch.street().name();
        String side = stretch.side();
        int turn = Math.floorMod(street.hashCode() + stretch.first(), 4);
        if (stretch.isWholeSide()) {
            return switch (turn) {
                case 0 -> street + "(门牌号为" + side + "号)";
                case 1 -> street + side + "号";
                default -> street + "(" + side + "号)";
            };
        }
        String numbers = stretch.first() + "-" + stretch.last();
        return switch (turn) {
            case 0 -> street + numbers + side + "号";
            case 1 -> street + stretch.first() + "号至" + stretch.last() + "号(" + side + "号)";
            case 2 -> street + side + "号" + stretch.first() + "号—" + stretch.last() + "号";
            default -> street + numbers + "号(" + side + "号)";
        };
    }

    /** The four streets around a block. */
    static String box(Cell cell) {
        return "东至" + streets(cell.eastern())
                + ",南至" + streets(cell.southern())
                + ",西至" + streets(cell.western())
                + ",北至" + streets(cell.northern());
    }

    /** Some groups of a community. */
    static String groups(Community community, int from, int to) {
        return community.name() + (from == to ? from + "组" : from + "至" + to + "组");
    }

    /** A compound or a part of it, now and then with the works whose housing it was. */
    static String named(Compound c, Slice slice) {
        String former = c.aliases().stream()
                .filter(alias -> alias.endsWith("宿舍") || alias.endsWith("家属院"))
                .findFirst()
                .orElse("");
        return slice.unit() == Unit.WHOLE && !former.isEmpty() ? c.name() + "(原" + former + ")" : slice.of(c.name());
    }

    /** Phrases joined by 、, not more than {@code size} in one. */
    static List<String> chunks(List<String> phrases, int size) {
        List<String> chunks = new ArrayList<>();
        for (int from = 0; from < phrases.size(); from += size) {
            chunks.add(String.join("、", phrases.subList(from, Math.min(from + size, phrases.size()))));
        }
        return chunks;
    }

    private static String streets(List<Stretch> side) {
        return side.stream().map(stretch -> stretch.street().name()).collect(Collectors.joining("、"));
    }
}
