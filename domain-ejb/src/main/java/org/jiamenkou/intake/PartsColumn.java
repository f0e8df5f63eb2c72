package org.jiamenkou.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.address.ChineseNumber;
import org.jiamenkou.address.NormalText;
import org.jiamenkou.address.PartUnit;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.rule.Parts;

/** The column 栋/期/组 of a row: 「1-6组」, 「2、8、9号楼」, 「A区」, 「一期」. */
final class PartsColumn {

    private static final String LABEL = "(?:\\d{1,4}|[" + ChineseNumber.CHARACTERS + "]{1,4}|[A-Z])";

    private static final Pattern CELL =
            Pattern.compile("第?(" + LABEL + "(?:[、,和/至-]" + LABEL + ")*)(村民小组|居民小组|小组|组|社|队|号楼|楼|栋|幢|座|期|区|片|单元|网格)?");

    private static final int MOST = 1_000;

    private PartsColumn() {}

    /** The parts of a cell, none when it is empty; refuses what it cannot mean. A cell without unit takes the place's. */
    static Optional<Parts> of(String cell, PlaceKind kind) throws Unreadable {
        String text = NormalText.key(cell);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher m = CELL.matcher(text);
        if (!m.matches()) {
            throw new Unreadable("parts-unreadable", cell);
        }
        List<String> labels = new ArrayList<>();
        for (String item : m.group(1).split("[、,和/]")) {
            spread(item.split("[-至]"), labels);
        }
        return Optional.of(new Parts(m.group(2) == null ? usual(kind) : unit(m.group(2)), labels));
    }

    /** The parts as a notice says them. */
    static String words(Parts parts) {
        return parts.words();
    }

    private static void spread(String[] ends, List<String> labels) throws Unreadable {
        String from = label(ends[0]);
        String to = label(ends[ends.length - 1]);
        if (from.equals(to)) {
            labels.add(from);
        } else if (from.matches("\\d+") && to.matches("\\d+")) {
            numbers(Integer.parseInt(from), Integer.parseInt(to), labels);
        } else if (from.matches("[A-Z]") && to.matches("[A-Z]") && from.compareTo(to) < 0) {
            for (char c = from.charAt(0); c <= to.charAt(0); c++) {
                labels.add(String.valueOf(c));
            }
        } else {
            throw new Unreadable("parts-unreadable", String.join("-", ends));
        }
    }

    private static void numbers(int from, int to, List<String> labels) throws Unreadable {
        if (to < from || to - from > MOST) {
            throw new Unreadable("reversed-range", Integer.toString(from), Integer.toString(to));
        }
        for (int i = from; i <= to; i++) {
            labels.add(Integer.toString(i));
        }
    }

    private static String label(String word) {
        int number = ChineseNumber.parse(word);
        return number < 0 ? word : Integer.toString(number);
    }

    private static PartUnit usual(PlaceKind kind) {
        return kind == PlaceKind.VILLAGE || kind == PlaceKind.COMMUNITY ? PartUnit.GROUP : PartUnit.BUILDING;
    }

    private static PartUnit unit(String word) {
        return switch (word) {
            case "期" -> PartUnit.PHASE;
            case "区", "片" -> PartUnit.SECTION;
            case "单元" -> PartUnit.UNIT;
            case "网格" -> PartUnit.GRID;
            case "号楼", "楼", "栋", "幢", "座" -> PartUnit.BUILDING;
            default -> PartUnit.GROUP;
        };
    }
}
