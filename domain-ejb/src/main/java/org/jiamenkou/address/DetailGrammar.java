package org.jiamenkou.address;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a name: a number with its unit. Chinese numerals count only before a unit; digits alone count behind
 * a street (长安路15) and in 3-2-501.
 */
final class DetailGrammar {

    private static final String[] BUILDINGS = {"号楼", "栋", "幢", "座", "#楼", "#"};
    private static final String[] GROUPS = {"村民小组", "居民小组", "小组", "小队", "组", "社", "队"};

    private DetailGrammar() {}

    /** A part with its place in the normal text. */
    record Named(String part, String text, int from, int to) {}

    /** What was read: the details so far, the parts, where the reading goes on. */
    record Step(Details details, List<Named> parts, int end) {}

    /** The detail that starts at {@code at} behind the mention, or null when none does. */
    static @Nullable Step step(String text, int at, @Nullable Mention mention) {
        Details before = mention == null ? Details.NONE : mention.details();
        int start = text.charAt(at) == '第' ? at + 1 : at;
        if (start >= text.length()) {
            return null;
        }
        char c = text.charAt(start);
        if (c >= 'A' && c <= 'Z') {
            return letter(text, start, before);
        }
        if (c == '之' || c == '附') {
            return sub(text, start, before);
        }
        int end = endOfNumeral(text, start);
        if (end == start) {
            return direction(text, start, before, mention);
        }
        return numeral(text, start, end, before, mention);
    }

    private static @Nullable Step numeral(String text, int from, int end, Details before, @Nullable Mention mention) {
        int value = ChineseNumber.parse(text.substring(from, end));
        if (value < 0) {
            return null;
        }
        Step unit = unit(text, from, end, value, before);
        if (unit != null) {
            return unit;
        }
        Step lettered = lettered(text, from, end, before);
        if (lettered != null) {
            return lettered;
        }
        boolean digits = Character.isDigit(text.charAt(from));
        return digits ? plain(text, from, end, value, before, mention) : null;
    }

    /** 3A栋 is a building of its own beside 3栋. */
    private static @Nullable Step lettered(String text, int from, int end, Details before) {
        if (end >= text.length() || text.charAt(end) < 'A' || text.charAt(end) > 'Z') {
            return null;
        }
        for (String word : BUILDINGS) {
            if (text.startsWith(word, end + 1)) {
                String label = text.substring(from, end + 1);
                return one(before.with(PartUnit.BUILDING, label), "building", label, from, end + 1 + word.length());
            }
        }
        return null;
    }

    private static @Nullable Step unit(String text, int from, int end, int value, Details before) {
        String label = Integer.toString(value);
        if (text.startsWith("弄", end)) {
            return one(before.withLane(value), "lane", label, from, end + 1);
        }
        if (text.startsWith("号大院", end) || text.startsWith("号院", end)) {
            int stop = text.indexOf('院', end) + 1;
            return one(before.withYard(HouseNumber.of(value)), "yard", label, from, stop);
        }
        for (String word : BUILDINGS) {
            if (text.startsWith(word, end)) {
                return one(before.with(PartUnit.BUILDING, label), "building", label, from, end + word.length());
            }
        }
        for (String word : GROUPS) {
            if (text.startsWith(word, end) && !text.startsWith("社区", end)) {
                return one(before.with(PartUnit.GROUP, label), "group", label, from, end + word.length());
            }
        }
        Step stairs = Stairs.numbered(text, from, end, label, before);
        if (stairs != null) {
            return stairs;
        }
        if (text.startsWith("室", end) || text.startsWith("房", end) || text.startsWith("层", end)) {
            return one(before, "room", label, from, end + 1);
        }
        return phaseOrNumber(text, from, end, value, before);
    }

    private static @Nullable Step phaseOrNumber(String text, int from, int end, int value, Details before) {
        String label = Integer.toString(value);
        if (text.startsWith("期", end)) {
            return one(before.with(PartUnit.PHASE, label), "phase", label, from, end + 1);
        }
        if (text.startsWith("区", end)) {
            return one(before.with(PartUnit.SECTION, label), "section", label, from, end + 1);
        }
        if (text.startsWith("号", end) && fits(value)) {
            return one(before.withNumber(HouseNumber.of(value)), "number", label, from, end + 1);
        }
        return null;
    }

    /** Digits without a unit: 2-18号, 3-2-501, 11-802, 长安路15. */
    private static @Nullable Step plain(
            String text, int from, int end, int value, Details before, @Nullable Mention mention) {
        if (!fits(value)) {
            return null;
        }
        if (end < text.length() && text.charAt(end) == '-') {
            return dashed(text, from, end, value, before, mention);
        }
        boolean street = mention != null && isWay(mention) && before.number() == null;
        boolean room = before.isIndoors() || before.number() != null || before.lane() != null;
        boolean last = end == text.length() || !Character.isLetter(text.charAt(end)) || mention != null && street;
        if (street && before.lane() == null && last) {
            return one(before.withNumber(HouseNumber.of(value)), "number", Integer.toString(value), from, end);
        }
        return room ? one(before, "room", text.substring(from, end), from, end) : null;
    }

    private static @Nullable Step dashed(
            String text, int from, int dash, int value, Details before, @Nullable Mention mention) {
        int second = endOfDigits(text, dash + 1);
        if (second == dash + 1) {
            return null;
        }
        int other = ChineseNumber.parse(text.substring(dash + 1, second));
        if (second < text.length() && text.charAt(second) == '-' && endOfDigits(text, second + 1) > second + 1) {
            return buildingUnitRoom(text, new int[] {from, dash, second, endOfDigits(text, second + 1)}, before);
        }
        boolean hao = text.startsWith("号", second);
        boolean way = mention == null || isWay(mention);
        if (way && before.lane() == null && fits(other)) {
            int end = hao ? second + 1 : second;
            return other > value ? range(before, value, other, from, end) : withSub(before, value, other, from, end);
        }
        if (hao && fits(other) && before.lane() != null && other > value) {
            return range(before, value, other, from, second + 1);
        }
        return one(
                before.with(PartUnit.BUILDING, Integer.toString(value)),
                "building",
                text.substring(from, second),
                from,
                second);
    }

    private static Step range(Details before, int first, int last, int from, int end) {
        Details details = before.withNumber(HouseNumber.of(first)).withNumberTo(HouseNumber.of(last));
        return one(details, "number", first + "-" + last, from, end);
    }

    private static Step withSub(Details before, int number, int sub, int from, int end) {
        return one(before.withNumber(new HouseNumber(number, sub)), "number", number + "-" + sub, from, end);
    }

    private static Step buildingUnitRoom(String text, int[] cuts, Details before) {
        List<Named> parts = new ArrayList<>();
        String building = text.substring(cuts[0], cuts[1]);
        String unit = label(text.substring(cuts[1] + 1, cuts[2]));
        parts.add(new Named("building", building, cuts[0], cuts[1]));
        parts.add(new Named("unit", text.substring(cuts[1] + 1, cuts[2]), cuts[1] + 1, cuts[2]));
        parts.add(new Named("room", text.substring(cuts[2] + 1, cuts[3]), cuts[2] + 1, cuts[3]));
        return new Step(before.with(PartUnit.BUILDING, building).with(PartUnit.UNIT, unit), parts, cuts[3]);
    }

    private static @Nullable Step sub(String text, int from, Details before) {
        int end = endOfNumeral(text, from + 1);
        int value = end == from + 1 ? -1 : ChineseNumber.parse(text.substring(from + 1, end));
        if (value < 1 || before.number() == null || value > HouseNumber.LAST_SUB) {
            return null;
        }
        int stop = text.startsWith("号", end) ? end + 1 : end;
        String part = text.charAt(from) == '附' ? "annex" : "sub";
        return one(before.withSub(value), part, Integer.toString(value), from, stop);
    }

    private static @Nullable Step letter(String text, int at, Details before) {
        String label = text.substring(at, at + 1);
        int digits = endOfDigits(text, at + 1);
        Step stairs = Stairs.lettered(text, at, before);
        if (stairs != null) {
            return stairs;
        }
        for (String word : BUILDINGS) {
            if (text.startsWith(word, digits)) {
                String building = text.substring(at, digits);
                return one(before.with(PartUnit.BUILDING, building), "building", building, at, digits + word.length());
            }
        }
        boolean section = text.startsWith("区", digits) || digits == at + 1 && text.startsWith("片", digits);
        String counted = text.substring(at, digits);
        return section ? one(before.with(PartUnit.SECTION, counted), "section", counted, at, digits + 1) : null;
    }

    private static String label(String digits) {
        return Integer.toString(ChineseNumber.parse(digits));
    }

    /** 单号, 双号, 东侧, 以南, 西片. */
    private static @Nullable Step direction(String text, int at, Details before, @Nullable Mention mention) {
        if (mention == null) {
            return null;
        }
        if (text.startsWith("单号", at) || text.startsWith("双号", at)) {
            return one(before.withParity(text.charAt(at) == '单'), "side", text.substring(at, at + 2), at, at + 2);
        }
        boolean beyond = text.charAt(at) == '以' && at + 1 < text.length() && isCompass(text.charAt(at + 1));
        boolean compass = isCompass(text.charAt(at)) && at + 1 < text.length();
        if (beyond || compass && text.charAt(at + 1) == '侧') {
            return one(before.withSide(text.substring(at, at + 2)), "side", text.substring(at, at + 2), at, at + 2);
        }
        boolean area = compass && (text.charAt(at + 1) == '片' || text.charAt(at + 1) == '区');
        return area
                ? one(
                        before.with(PartUnit.SECTION, text.substring(at, at + 1)),
                        "section",
                        text.substring(at, at + 1),
                        at,
                        at + 2)
                : null;
    }

    static Step one(Details details, String part, String text, int from, int to) {
        return new Step(details, List.of(new Named(part, text, from, to)), to);
    }

    /** Whether the mention is of a street, known or not. */
    static boolean isWay(Mention mention) {
        return mention.family()
                || (!mention.places().isEmpty() && mention.places().get(0).kind() == PlaceKind.STREET)
                || mention.places().isEmpty() && Strangers.isWay(mention.name());
    }

    private static boolean isCompass(char c) {
        return "东南西北中".indexOf(c) >= 0;
    }

    private static boolean fits(int value) {
        return value >= 0 && value <= 99_999;
    }

    private static int endOfNumeral(String text, int from) {
        int end = endOfDigits(text, from);
        while (end == from || isChinese(text, end - 1)) {
            if (!isChinese(text, end)) {
                return end;
            }
            end++;
        }
        return end;
    }

    private static boolean isChinese(String text, int at) {
        return at < text.length() && ChineseNumber.CHARACTERS.indexOf(text.charAt(at)) >= 0;
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
