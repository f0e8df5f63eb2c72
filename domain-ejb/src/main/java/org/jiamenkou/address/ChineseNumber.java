package org.jiamenkou.address;

/** 中文数字: numbers as Chinese writes them, to 9999: 九十九, 二百零六, 一二〇. */
public final class ChineseNumber {

    /** The characters a Chinese numeral is made of, as a character class of a regular expression. */
    public static final String CHARACTERS = "零〇一二两三四五六七八九十百千";

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** The value of digits or of a Chinese numeral; −1 when it is neither or above 999,999. */
    public static int parse(String text) {
        if (text.isEmpty() || text.length() > 6) {
            return -1;
        }
        if (isDigit(text.charAt(0))) {
            return digits(text);
        }
        return text.chars().anyMatch(c -> "十百千".indexOf(c) >= 0) ? withUnits(text) : positional(text);
    }

    /** The Chinese numeral of 1 to 99, as streets and groups are counted: 十二, 二十. */
    public static String chinese(int value) {
        if (value < 1 || value > 99) {
            throw new IllegalArgumentException("counted from 1 to 99: " + value);
        }
        String tens = value < 10 ? "" : (value < 20 ? "" : String.valueOf(DIGITS.charAt(value / 10))) + "十";
        return tens + (value % 10 == 0 ? "" : DIGITS.charAt(value % 10));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
        }
        return Integer.parseInt(text);
    }

    private static int valueOf(char c) {
        return switch (c) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    private static int positional(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = valueOf(text.charAt(i));
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static int withUnits(String text) {
        int value = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            int unit = unit(text.charAt(i));
            if (unit > 0) {
                value += Math.max(digit, i == 0 || digit == 0 ? 1 : digit) * unit;
                digit = 0;
            } else {
                digit = valueOf(text.charAt(i));
                if (digit < 0) {
                    return -1;
                }
            }
        }
        return value + digit;
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
