package org.jiamenkou.address;

import org.jspecify.annotations.Nullable;

/** Names that look like places by their endings and are not known. */
final class Strangers {

    private static final int LONGEST = 16;
    private static final String[] COMMUNITIES = {"社区", "居委会"};
    private static final String[] COMPOUNDS = {
        "小区", "花园", "家园", "公寓", "新村", "公馆", "山庄", "家属院", "宿舍", "广场", "华庭", "苑", "府", "庭", "郡", "里", "墅", "城", "园"
    };
    private static final String[] WAYS = {"大道", "大街", "马路", "胡同", "公路", "路", "街", "巷", "弄"};
    private static final String NUMERALS = ChineseNumber.CHARACTERS + "东南西北中";

    private Strangers() {}

    /** A name's kind and where it ends. */
    record Match(PlaceKind kind, int end) {}

    /** Whether an ending of names stands at {@code at}. */
    static boolean isEnding(String text, int at) {
        return endingAt(text, at) != null;
    }

    /** Whether a name ends as ways do. */
    static boolean isWay(String name) {
        Match match = at(name, 0);
        return match != null && match.kind == PlaceKind.STREET;
    }

    /** The name that starts at {@code from}, or null. */
    static @Nullable Match at(String text, int from) {
        if (!isLetter(text.charAt(from))) {
            return null;
        }
        int limit = Math.min(text.length(), from + LONGEST);
        for (int i = from + 1; i < limit && isLetter(text.charAt(i)); i++) {
            Match match = endingAt(text, i);
            if (match != null) {
                return match.kind == PlaceKind.STREET ? new Match(match.kind, endOfWay(text, match.end)) : match;
            }
        }
        return wholeRest(text, from, limit);
    }

    /** A last word without a telling ending (大都会, 水韵华庭) counts when nothing else follows but a number. */
    private static @Nullable Match wholeRest(String text, int from, int limit) {
        int end = from;
        while (end < limit && isLetter(text.charAt(end)) && !Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - from >= 2 ? new Match(PlaceKind.COMPOUND, end) : null;
    }

    private static @Nullable Match endingAt(String text, int i) {
        for (String ending : COMMUNITIES) {
            if (text.startsWith(ending, i)) {
                return new Match(PlaceKind.COMMUNITY, i + ending.length());
            }
        }
        for (String ending : WAYS) {
            if (text.startsWith(ending, i) && !text.startsWith("街道", i)) {
                return new Match(PlaceKind.STREET, i + ending.length());
            }
        }
        for (String ending : COMPOUNDS) {
            if (text.startsWith(ending, i) && (ending.length() > 1 || ends(text, i + 1))) {
                return new Match(PlaceKind.COMPOUND, i + ending.length());
            }
        }
        boolean village = text.charAt(i) == '村' && !text.startsWith("村委", i);
        return village ? new Match(PlaceKind.VILLAGE, i + 1) : null;
    }

    /** 一环路北二段, 农林上路八横路: what still belongs to the name of the way. */
    private static int endOfWay(String text, int end) {
        int i = end;
        while (i < text.length()
                && i < end + 3
                && (NUMERALS.indexOf(text.charAt(i)) >= 0 || Character.isDigit(text.charAt(i)))) {
            i++;
        }
        for (String tail : new String[] {"段", "横路", "支路", "巷"}) {
            if (i > end && text.startsWith(tail, i)) {
                return i + tail.length();
            }
        }
        return end;
    }

    private static boolean ends(String text, int at) {
        return at >= text.length()
                || Character.isDigit(text.charAt(at))
                || ChineseNumber.CHARACTERS.indexOf(text.charAt(at)) >= 0
                || text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
