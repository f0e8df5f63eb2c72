package org.jiamenkou.address;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with something at them that makes them another number, or several: 甲5号, 5号增1, 15O号, 新5号, 5号和150号, 5号对面,
 * 5巷. None of them is 5号, and no sentence about 5号 speaks of them.
 */
final class OddDoors {

    private static final String N = "(?:\\d{1,9}|[" + ChineseNumber.CHARACTERS + "]{1,6})";
    private static final String MARK = "[甲乙丙丁戊己庚辛壬癸增临新旧老原负副]";
    private static final String PART = "(?:号楼|#楼|#|栋|幢|座|村民小组|居民小组|小组|组|社(?!区)|队|弄|期)";
    private static final String UNIT = "(?:" + PART + "|号(?!楼|大?院))";

    private static final Pattern BEFORE = Pattern.compile(
            "(?:" + MARK + "{1,2}|[前后东西南北上下左右]|门牌)" + N + "(?:" + UNIT + "|$)|[A-Z]{1,2}-?\\d{1,5}(?:号(?!楼)|$)");
    private static final Pattern NUMBER = Pattern.compile(
            N + "(?:[-之附]?" + MARK + "|-?[A-Z])[A-Z]?\\d{0,4}(?:号(?!楼)|$)|\\d+[./]\\d+(?:号|栋|幢|座|组|弄)?");
    private static final Pattern SEVERAL = Pattern.compile(N + "(?:(?:" + UNIT + ")(?:[-、,]|和|与|及|或|至|到)第?" + N + "(?:"
            + UNIT + ")|(?:[、,]|和|与|及|或|至|到)第?" + N + "(?:" + UNIT + ")|-" + N + "(?:" + PART + "))");
    private static final Pattern ANOTHER_WAY =
            Pattern.compile("第?" + N + "(?:支路|横路|横街|支巷|马路|胡同|号线|巷|条|里|街|路|道|段)(?!口)");
    private static final Pattern NO_DOOR = Pattern.compile("第?" + N + "(?:小学|中学|医院|小|中|厂|校|所|局|大队)");
    private static final Pattern AFTER = Pattern.compile("(?:" + MARK + ")(?:" + N + "号?|号|$)|[A-Z](?:号|$)"
            + "|(?:及|之)?以?(?:[前后上下内外](?:$|的)|[东南西北](?:$|的|面|边|方))|以[前后上下内外东南西北]|起$|左右|附近|隔壁|旁边?$|(?:斜?对|后|前|背)面$|对过|背后$"
            + "|(?:[、,]|和|与|及|或|至|到)第?" + N + "号");

    /** What any of these begins with besides a digit or a letter: most characters need no further look. */
    private static final String BEGINNINGS =
            "甲乙丙丁戊己庚辛壬癸增临新旧老原负副前后东西南北上下左右内外门第及之以起附隔旁斜对背、,和与或至到" + ChineseNumber.CHARACTERS;

    private OddDoors() {}

    /**
     * Words that take the number from the mention before them.
     *
     * @param end where they end
     * @param isWay whether they name another way that branches off: 长安路5巷
     */
    record Match(int end, boolean isWay) {}

    /** The odd number that starts at {@code at} behind the mention, or what makes the number before it odd; or null. */
    static @Nullable Match at(String text, int at, Mention mention) {
        if (!mayBegin(text.charAt(at))) {
            return null;
        }
        Details details = mention.details();
        boolean bare = details.equals(Details.NONE);
        boolean open = details.number() == null && !details.isInside();
        if (open) {
            Match match = first(text, at, BEFORE, NUMBER, SEVERAL);
            if (match == null && bare && DetailGrammar.isWay(mention)) {
                int way = end(text, at, ANOTHER_WAY);
                int none = way > 0 ? way : end(text, at, NO_DOOR);
                return none > 0 ? new Match(none, way > 0) : null;
            }
            return match;
        }
        return first(text, at, AFTER, SEVERAL, details.isInside() ? NUMBER : AFTER);
    }

    private static boolean mayBegin(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || BEGINNINGS.indexOf(c) >= 0;
    }

    private static @Nullable Match first(String text, int at, Pattern... forms) {
        for (Pattern form : forms) {
            int end = end(text, at, form);
            if (end > 0) {
                return new Match(end, false);
            }
        }
        return null;
    }

    private static int end(String text, int at, Pattern form) {
        Matcher m = form.matcher(text).region(at, text.length());
        return m.lookingAt() ? m.end() : -1;
    }
}
