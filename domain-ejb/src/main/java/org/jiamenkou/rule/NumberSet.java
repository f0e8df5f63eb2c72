package org.jiamenkou.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiamenkou.address.HouseNumber;

/**
 * A set of house numbers as a sentence gives it; its text form is {@code 1-151/odd 2-128/even 34.1-34.130 99}.
 *
 * @param ranges the stretches, in the order of the sentence; none means the empty set
 */
public record NumberSet(List<NumberRange> ranges) {

    /** Every number. */
    public static final NumberSet ALL = new NumberSet(List.of(NumberRange.all(Parity.ALL)));

    /** No number. */
    public static final NumberSet NONE = new NumberSet(List.of());

    private static final Pattern ITEM =
            Pattern.compile("(\\d+)(?:\\.(\\d+))?(?:-(\\d+)?(?:\\.(\\d+))?)?(?:/(odd|even))?");

    /** Copies the ranges. */
    public NumberSet {
        ranges = List.copyOf(ranges);
    }

    /** The set of these ranges. */
    public static NumberSet of(NumberRange... ranges) {
        return new NumberSet(List.of(ranges));
    }

    /** Reads the text form; refuses anything else. */
    public static NumberSet parse(String text) {
        return new NumberSet(Stream.of(text.strip().split("\\s+"))
                .filter(item -> !item.isEmpty())
                .map(NumberSet::range)
                .toList());
    }

    /** Whether the door belongs. */
    public boolean contains(HouseNumber door) {
        for (NumberRange range : ranges) {
            if (range.contains(door)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stretch begins or ends among the doors of this number: 34号附1号至附50号 cuts 34. */
    public boolean cuts(int number) {
        for (NumberRange range : ranges) {
            boolean begins = range.from().number() == number && range.from().hasSub();
            boolean ends = range.to().number() == number && range.to().sub() != HouseNumber.LAST_SUB;
            if (begins || ends) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is every number. */
    public boolean isAll() {
        return ranges.size() == 1 && ranges.get(0).equals(NumberRange.all(Parity.ALL));
    }

    /** The text form. */
    @Override
    public String toString() {
        return ranges.stream().map(NumberSet::text).collect(Collectors.joining(" "));
    }

    private static String text(NumberRange range) {
        String from = door(range.from());
        String body;
        if (range.isExact()) {
            body = from;
        } else {
            body = from + "-" + (range.to().number() == NumberRange.OPEN ? "" : door(range.to()));
        }
        return range.parity() == Parity.ALL
                ? body
                : body + "/" + range.parity().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String door(HouseNumber door) {
        boolean plain = door.sub() == 0 || door.sub() == HouseNumber.LAST_SUB;
        return plain ? Integer.toString(door.number()) : door.number() + "." + door.sub();
    }

    private static NumberRange range(String item) {
        Matcher m = ITEM.matcher(item);
        if (!m.matches()) {
            throw new IllegalArgumentException("not a set of numbers: " + item);
        }
        HouseNumber from = door(m.group(1), m.group(2));
        Parity parity =
                m.group(5) == null ? Parity.ALL : Parity.valueOf(m.group(5).toUpperCase(java.util.Locale.ROOT));
        if (m.group(3) != null) {
            return NumberRange.between(from, door(m.group(3), m.group(4)), parity);
        }
        return item.contains("-") ? NumberRange.from(from, parity) : NumberRange.exactly(from);
    }

    private static HouseNumber door(String number, @org.jspecify.annotations.Nullable String sub) {
        return new HouseNumber(Integer.parseInt(number), sub == null ? 0 : Integer.parseInt(sub));
    }
}
