package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.rule.NumberRange;
import org.jiamenkou.rule.Parity;

/** Writes stretches of house numbers as a notice would: 「500号」, 「1-151号单号」, 「20号以后」. */
final class CheckNumberText {

    private CheckNumberText() {}

    private record Said(HouseNumber from, HouseNumber to, Parity parity) {}

    static String of(List<CheckStretch> stretches) {
        List<Said> said = new ArrayList<>();
        stretches.stream()
                .sorted(Comparator.comparingLong(CheckStretch::from))
                .map(stretch -> new Said(stretch.first(), stretch.last(), stretch.side()))
                .distinct()
                .forEach(next -> join(said, next));
        return said.stream().map(CheckNumberText::words).collect(Collectors.joining("、"));
    }

    /** The first door of a stretch, as an address says it. */
    static String door(CheckStretch stretch) {
        HouseNumber first = stretch.first();
        return first.number() + "号" + (first.hasSub() ? "附" + first.sub() + "号" : "");
    }

    /** Two sides of the same stretch are one stretch of all numbers. */
    private static void join(List<Said> said, Said next) {
        for (int i = 0; i < said.size(); i++) {
            Said before = said.get(i);
            boolean twins = before.parity != next.parity
                    && before.parity != Parity.ALL
                    && Math.abs(before.from.number() - next.from.number()) <= 1
                    && Math.abs(before.to.number() - next.to.number()) <= 1
                    && before.from.number() != before.to.number();
            if (twins) {
                said.set(i, new Said(min(before.from, next.from), max(before.to, next.to), Parity.ALL));
                return;
            }
        }
        said.add(next);
    }

    private static HouseNumber min(HouseNumber a, HouseNumber b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static HouseNumber max(HouseNumber a, HouseNumber b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static String words(Said said) {
        String side = switch (said.parity) {
            case ALL -> "";
            case ODD -> "单号";
            case EVEN -> "双号";
        };
        int first = said.parity == Parity.EVEN ? 2 : 1;
        boolean fromStart = said.from.number() <= first && said.from.sub() == 0;
        boolean toEnd = said.to.number() >= NumberRange.OPEN - 1;
        if (fromStart && toEnd) {
            return side.isEmpty() ? "全部号码" : "全部" + side;
        }
        if (said.from.number() == said.to.number()) {
            return one(said);
        }
        String from = door(said.from);
        return toEnd ? from + "号以后" + side : from + "-" + door(said.to) + "号" + side;
    }

    private static String one(Said said) {
        boolean whole = said.from.sub() == 0 && said.to.sub() == HouseNumber.LAST_SUB;
        if (whole) {
            return said.from.number() + "号";
        }
        if (said.from.sub() == said.to.sub()) {
            return door(said.from) + "号";
        }
        return said.to.sub() == HouseNumber.LAST_SUB
                ? door(said.from) + "号以后各附号"
                : door(said.from) + "号-" + door(said.to) + "号";
    }

    private static String door(HouseNumber door) {
        boolean plain = door.sub() == 0 || door.sub() == HouseNumber.LAST_SUB;
        return plain ? Integer.toString(door.number()) : door.number() + "之" + door.sub();
    }
}
