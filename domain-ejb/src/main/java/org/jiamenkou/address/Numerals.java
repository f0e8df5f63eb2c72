package org.jiamenkou.address;

import java.util.LinkedHashSet;
import java.util.Set;

/** The two ways of writing the numbers inside names: 八横路 is also 8横路, 203厂 is also 二零三厂 and 二百零三厂. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final int MOST_RUNS = 3;

    private Numerals() {}

    /** Whether the character is a digit or a Chinese numeral. */
    static boolean isNumeral(char c) {
        return isDigit(c) || isChinese(c);
    }

    /** Whether the character is one of 0 to 9. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isChinese(char c) {
        return DIGITS.indexOf(c) >= 0 || UNITS.indexOf(c) >= 0;
    }

    /** All spellings of a folded name, itself first: each of its first three numbers either way. */
    static Set<String> spellings(String name) {
        Set<String> spelled = new LinkedHashSet<>();
        spell(name, 0, "", MOST_RUNS, spelled);
        return spelled;
    }

    private static void spell(String name, int from, String before, int runs, Set<String> spelled) {
        int start = from;
        while (start < name.length() && !isNumeral(name.charAt(start))) {
            start++;
        }
        if (start == name.length() || runs == 0) {
            spelled.add(before + name.substring(from));
            return;
        }
        int end = start + 1;
        while (end < name.length()
                && isDigit(name.charAt(end)) == isDigit(name.charAt(start))
                && isNumeral(name.charAt(end))) {
            end++;
        }
        for (String number : bothWays(name.substring(start, end))) {
            spell(name, end, before + name.substring(from, start) + number, runs - 1, spelled);
        }
    }

    private static Set<String> bothWays(String number) {
        Set<String> ways = new LinkedHashSet<>();
        ways.add(number);
        if (!isDigit(number.charAt(0))) {
            String digits = digits(number);
            if (!digits.isEmpty()) {
                ways.add(digits);
            }
        } else if (number.length() <= 4 && (number.length() == 1 || number.charAt(0) != '0')) {
            ways.add(counted(number));
            ways.add(digitByDigit(number));
        }
        return ways;
    }

    private static String digitByDigit(String number) {
        StringBuilder text = new StringBuilder();
        number.chars().forEach(c -> text.append(DIGITS.charAt(c - '0')));
        return text.toString();
    }

    /** 54 as 五十四, 12 as 十二, 203 as 二百零三. */
    private static String counted(String number) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            int unit = number.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            text.append(gap && text.length() > 0 ? "零" : "").append(DIGITS.charAt(digit));
            text.append(unit > 0 ? UNITS.substring(unit - 1, unit) : "");
            gap = false;
        }
        String counted = text.isEmpty() ? "零" : text.toString();
        return counted.startsWith("一十") ? counted.substring(1) : counted;
    }

    /** 五十四 as 54, 二零三 as 203; empty for what is no number (百花) and for a number with zeros before it. */
    private static String digits(String number) {
        int value = "零百千".indexOf(number.charAt(0)) >= 0 ? -1 : ChineseNumber.parse(number);
        return value < 0 ? "" : Integer.toString(value);
    }
}
