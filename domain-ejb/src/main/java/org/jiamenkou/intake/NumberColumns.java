package org.jiamenkou.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.address.NormalText;
import org.jiamenkou.rule.NumberRange;
import org.jiamenkou.rule.NumberSet;
import org.jiamenkou.rule.Parity;

/**
 * The columns 起号, 起附号, 止号, 止附号 and 单双 of a row.
 *
 * @param numbers the house numbers; all of a parity where no number is given
 * @param numbered whether a number is given at all
 * @param words the same as a notice says it
 */
record NumberColumns(NumberSet numbers, boolean numbered, String words) {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})号?(?:[附之-](\\d{1,5})号?)?(?:及?(以后|以上|起))?");

    private static final Pattern OPEN = Pattern.compile("以后|以上|及以后|及以上|止|末|终点|路尾");

    /** Reads the columns; refuses what they cannot mean with the code of the reason. */
    static NumberColumns of(Fields fields) throws Unreadable {
        Parity side = side(fields.get(Column.PARITY));
        String from = NormalText.key(fields.get(Column.FROM));
        String to = NormalText.key(fields.get(Column.TO));
        if (from.isEmpty()) {
            if (!to.isEmpty()
                    || !fields.get(Column.TO_SUB).isEmpty()
                    || !fields.get(Column.FROM_SUB).isEmpty()) {
                throw new Unreadable("first-number-missing", to);
            }
            return new NumberColumns(NumberSet.of(NumberRange.all(side)), false, inBrackets(side));
        }
        Door first = Door.of(from, NormalText.key(fields.get(Column.FROM_SUB)));
        boolean open = first.open || OPEN.matcher(to).matches();
        Optional<HouseNumber> last = open ? Optional.empty() : last(fields, first.number, to);
        NumberRange range = range(first.number, last, open, side);
        return new NumberColumns(NumberSet.of(range), true, words(first.number, last, open) + inBrackets(side));
    }

    private record Door(HouseNumber number, boolean open) {

        static Door of(String cell, String sub) throws Unreadable {
            Matcher m = NUMBER.matcher(cell);
            if (!m.matches() || !sub.matches("(?:[附之]?\\d{1,5}号?)?") || (m.group(2) != null && !sub.isEmpty())) {
                throw new Unreadable("number-unreadable", cell + sub);
            }
            String inner = m.group(2) == null ? sub.replaceAll("\\D", "") : m.group(2);
            int annex = inner.isEmpty() ? 0 : Integer.parseInt(inner);
            return new Door(new HouseNumber(Integer.parseInt(m.group(1)), annex), m.group(3) != null);
        }
    }

    private static Optional<HouseNumber> last(Fields fields, HouseNumber first, String to) throws Unreadable {
        String sub = NormalText.key(fields.get(Column.TO_SUB));
        if (to.isEmpty() && sub.isEmpty()) {
            return Optional.empty();
        }
        HouseNumber last = Door.of(to.isEmpty() ? Integer.toString(first.number()) : to, sub).number;
        if (last.compareTo(first) < 0) {
            throw new Unreadable("reversed-range", first.toString(), last.toString());
        }
        return last.equals(first) ? Optional.empty() : Optional.of(last);
    }

    private static NumberRange range(HouseNumber first, Optional<HouseNumber> last, boolean open, Parity side)
            throws Unreadable {
        if (open) {
            return NumberRange.from(first, side);
        }
        if (last.isPresent()) {
            return NumberRange.between(first, last.get(), side);
        }
        if (!side.admits(first.number())) {
            throw new Unreadable("side-against-number", first.toString());
        }
        return NumberRange.exactly(first);
    }

    private static String words(HouseNumber first, Optional<HouseNumber> last, boolean open) {
        if (open) {
            return door(first) + "以后";
        }
        if (last.isEmpty()) {
            return door(first);
        }
        HouseNumber end = last.get();
        if (!first.hasSub() && !end.hasSub()) {
            return first.number() + "-" + end.number() + "号";
        }
        boolean sameNumber = first.number() == end.number() && first.hasSub();
        return door(first) + "-" + (sameNumber ? "附" + end.sub() + "号" : door(end));
    }

    private static String door(HouseNumber door) {
        return door.number() + "号" + (door.hasSub() ? "附" + door.sub() + "号" : "");
    }

    private static String inBrackets(Parity side) {
        return switch (side) {
            case ALL -> "";
            case ODD -> "(单号)";
            case EVEN -> "(双号)";
        };
    }

    private static Parity side(String word) throws Unreadable {
        return switch (word.toLowerCase(java.util.Locale.ROOT)) {
            case "", "全", "全部", "单双", "单双号", "双侧", "all" -> Parity.ALL;
            case "单", "单号", "奇", "奇数", "odd" -> Parity.ODD;
            case "双", "双号", "偶", "偶数", "even" -> Parity.EVEN;
            default -> throw new Unreadable("side-unknown", word);
        };
    }
}
