package org.jiamenkou.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.address.ChineseNumber;
import org.jiamenkou.address.HouseNumber;
import org.jspecify.annotations.Nullable;

/**
 * House numbers as sentences write them: {@code 1-151单}, {@code 2号到102号}, {@code 20号以后}, {@code 34号附1号-附130号},
 * {@code 99、158号}. A falling pair without 号 between is a number and its sub-number: 2-1 is one door.
 */
final class NumberGrammar {

    /** A number in digits, or in Chinese characters where a unit follows. */
    static final String N = "(?:\\d{1,5}|[" + ChineseNumber.CHARACTERS + "]{1,6}(?=[号弄栋幢座组社队期]|[-至到之附、]["
            + ChineseNumber.CHARACTERS + "\\d]))";

    /** A number behind 之 or 附. */
    private static final String S = "(?:\\d{1,4}|[" + ChineseNumber.CHARACTERS + "]{1,3})";

    private static final String SIDE = "(?:门牌号?)?为?(?:全部)?的?[(]?(?:(?<side>单|双|奇|偶)(?:号|数)?)?[)]?(?:门牌号?)?";
    private static final String TAIL = "(?:之间|范围内|范围|之内|[中间内])?的?" + SIDE + "(?:楼宇|住户|居民|房屋|一侧)?$";
    private static final String TO = "(?:号?起?(?<dash>-+|至|到)";

    private static final Pattern SIDE_ALONE =
            Pattern.compile("^(?:门牌号?)?为?全?部?的?[(]?(?<side>单|双|奇|偶)(?:号|数)?[)]?" + "(?:门牌号?)?(?:一?侧|一边)?(?:全部|部分)?$");
    private static final Pattern RANGE = Pattern.compile("^(?<lead>单号?|双号?)?第?(?<n1>" + N
            + ")(?<hao>号)?(?:[之附](?<s1>" + S + ")(?<shao>号)?)?" + TO + ")(?:单号?|双号?)?第?(?:(?<n2>" + N
            + ")号?)?(?:[之附](?<s2>" + S + ")号?)?(?:\\d{1,3}[幢栋])?止?" + TAIL);
    private static final Pattern ONE =
            Pattern.compile("^(?<lead>单号?|双号?)?第?(?<n1>" + N + ")(?<hao>号)?(?:[之附-](?<s1>" + S + ")号?)?" + TAIL);
    private static final Pattern OPEN = Pattern.compile("^(?<lead>单号?|双号?)?第?(?<n1>" + N
            + ")号?(?:〔(?<self>不?含)[^〕]{0,8}〕)?(?:(?<up>(?:及?以[后上]|之后|往后|后|起|开始))|(?<down>(?:及?以[前下内]|之前|往前|前|止)))"
            + TAIL);
    private static final Pattern SUBS = Pattern.compile("^(\\d{1,5})-(\\d{1,4})号?(?:-|至|到)\\1-(\\d{1,4})号?$");
    private static final Pattern SEPARATOR = Pattern.compile("[、,]|(?<=[号\\d])(?:[和与]|及(?!其?以))");

    private NumberGrammar() {}

    /** The side of the street a stretch names and nothing else, or null. */
    static @Nullable Parity side(String text) {
        Matcher m = SIDE_ALONE.matcher(text);
        return m.matches() ? parity(m.group("side")) : null;
    }

    /** The numbers a stretch names and nothing else, or null. */
    static @Nullable Spec read(String text) {
        List<NumberRange> ranges = new ArrayList<>();
        String remark = null;
        String[] items = SEPARATOR.split(text);
        Parity shared = items.length > 1 ? trailingSide(items[items.length - 1]) : Parity.ALL;
        String number = "";
        for (String item : items) {
            Spec one = readOne(item.matches("[之附].*") ? number + item : item);
            if (one == null) {
                return null;
            }
            remark = one.remark() == null ? remark : one.remark();
            number = one.numbers().ranges().get(0).from().number() + "号";
            for (NumberRange range : one.numbers().ranges()) {
                boolean apply = shared != Parity.ALL && range.parity() == Parity.ALL && !range.isExact();
                ranges.add(apply ? new NumberRange(range.from(), range.to(), shared) : range);
            }
        }
        return Spec.numbers(new NumberSet(ranges), remark);
    }

    private static Parity trailingSide(String item) {
        Matcher m = RANGE.matcher(item);
        return m.matches() && m.group("lead") == null ? parity(m.group("side")) : Parity.ALL;
    }

    private static @Nullable Spec readOne(String written) {
        String text = SUBS.matcher(written).replaceFirst("$1号附$2号-附$3号");
        Matcher open = OPEN.matcher(text);
        if (open.matches()) {
            return open(open);
        }
        Matcher one = ONE.matcher(text);
        Matcher range = RANGE.matcher(text);
        if (range.matches() && (range.group("n2") != null || range.group("s2") != null)) {
            return range(range);
        }
        return one.matches() ? one(one) : null;
    }

    private static @Nullable Spec open(Matcher m) {
        int number = ChineseNumber.parse(m.group("n1"));
        if (number < 0) {
            return null;
        }
        Parity parity = parity(m.group("lead"), m.group("side"));
        boolean itself = !"不含".equals(m.group("self"));
        if (m.group("up") != null) {
            HouseNumber first = HouseNumber.of(itself ? number : number + 1);
            return Spec.numbers(NumberSet.of(NumberRange.from(first, parity)), null);
        }
        HouseNumber last =
                itself ? HouseNumber.of(number) : new HouseNumber(Math.max(0, number - 1), HouseNumber.LAST_SUB);
        return Spec.numbers(NumberSet.of(NumberRange.between(HouseNumber.of(0), last, parity)), null);
    }

    private static @Nullable Spec one(Matcher m) {
        HouseNumber door = door(m.group("n1"), m.group("s1"));
        return door == null ? null : Spec.numbers(NumberSet.of(NumberRange.exactly(door)), null);
    }

    private static @Nullable Spec range(Matcher m) {
        HouseNumber from = door(m.group("n1"), m.group("s1"));
        if (m.group("s1") != null && m.group("s2") == null) {
            return doors(m, from);
        }
        HouseNumber to = door(m.group("n2") == null ? m.group("n1") : m.group("n2"), m.group("s2"));
        if (from == null || to == null) {
            return null;
        }
        Parity parity = parity(m.group("lead"), m.group("side"));
        boolean plainPair = m.group("hao") == null
                && m.group("s1") == null
                && m.group("dash").startsWith("-");
        if (plainPair && m.group("s2") == null && from.compareTo(to) >= 0) {
            return Spec.numbers(NumberSet.of(NumberRange.exactly(new HouseNumber(from.number(), to.number()))), null);
        }
        if (from.compareTo(to) > 0) {
            return Spec.numbers(NumberSet.of(NumberRange.between(to, from, parity)), "reversed-range");
        }
        boolean mixed = parity == Parity.ALL && from.number() != to.number();
        return Spec.numbers(NumberSet.of(NumberRange.between(from, to, parity)), mixed ? "implicit-parity" : null);
    }

    /** 34号附1-130号: doors of one number; with 号 before the dash nobody can tell what the end counts. */
    private static @Nullable Spec doors(Matcher m, @Nullable HouseNumber from) {
        HouseNumber to = m.group("shao") == null ? door(m.group("n1"), m.group("n2")) : null;
        return from == null || to == null || from.compareTo(to) > 0
                ? null
                : Spec.numbers(NumberSet.of(NumberRange.between(from, to, Parity.ALL)), null);
    }

    private static @Nullable HouseNumber door(String number, @Nullable String sub) {
        int n = ChineseNumber.parse(number);
        int s = sub == null ? 0 : ChineseNumber.parse(sub);
        return n < 0 || s < 0 ? null : new HouseNumber(n, s);
    }

    private static Parity parity(@Nullable String... words) {
        for (String word : words) {
            if (word != null) {
                return word.startsWith("单") || word.startsWith("奇") ? Parity.ODD : Parity.EVEN;
            }
        }
        return Parity.ALL;
    }
}
