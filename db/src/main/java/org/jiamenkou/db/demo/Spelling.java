package org.jiamenkou.db.demo;

import java.util.stream.Collectors;

/** The ways people write numbers. */
final class Spelling {

    private static final String DIGITS = "零一二三四五六七八九";

    private Spelling() {}

    /** 88 as 八十八, 1 to 999. */
    static String numeral(int number) {
        if (number >= 100) {
            int rest = number % 100;
            String tail = rest == 0 ? "" : rest < 10 ? "零" + digit(rest) : tens(rest);
            return digit(number / 100) + "百" + tail;
        }
        return number < 20 && number >= 10 ? tens(number).substring(1) : number >= 10 ? tens(number) : digit(number);
    }

    /** 88 as ８８. */
    static String wide(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(c -> Character.toString(c - '0' + '０'))
                .collect(Collectors.joining());
    }

    private static String tens(int number) {
        return digit(number / 10) + "十" + (number % 10 == 0 ? "" : digit(number % 10));
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
