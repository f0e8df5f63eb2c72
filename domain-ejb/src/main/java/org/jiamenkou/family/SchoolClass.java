package org.jiamenkou.family;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A grade and a class of it, as schools and families write them in many ways: 三年级 2班, 3年级(2)班, 三(二)班, 初一 5班.
 *
 * @param grade 1 to 9
 * @param name the class, as it is shown: 2班, 向日葵班
 */
public record SchoolClass(int grade, String name) {

    private static final String NUMERALS = "一二三四五六七八九";
    private static final Map<String, Integer> JUNIOR = Map.of("初一", 7, "初二", 8, "初三", 9);
    private static final Pattern GRADE = Pattern.compile("(?:小学)?([1-9一二三四五六七八九])(?:年级|年)?");
    private static final Pattern LEADING = Pattern.compile("^(?:[1-9一二三四五六七八九]年级|初[一二三]|[1-9一二三四五六七八九](?=\\())");
    private static final int LONGEST = 20;

    /** Reads both; empty where one of them cannot be read. */
    public static Optional<SchoolClass> parse(String grade, String className) {
        String name = name(plain(className));
        return grade(plain(grade))
                .filter(known -> !name.isEmpty() && name.length() <= LONGEST)
                .map(known -> new SchoolClass(known, name));
    }

    private static Optional<Integer> grade(String text) {
        Integer junior = JUNIOR.get(text.replace("年级", ""));
        if (junior != null) {
            return Optional.of(junior);
        }
        Matcher matcher = GRADE.matcher(text);
        return matcher.matches() ? Optional.of(number(matcher.group(1))) : Optional.empty();
    }

    private static String name(String text) {
        String bare = LEADING.matcher(text).replaceFirst("").replaceAll("[()]", "");
        String core = bare.endsWith("班") ? bare.substring(0, bare.length() - 1) : bare;
        int number = number(core);
        if (number > 0) {
            return number + "班";
        }
        return core.isEmpty() ? "" : bare;
    }

    /** 1 to 99 in either script; 0 for anything else. */
    private static int number(String text) {
        if (text.matches("0?[1-9]|[1-9]\\d")) {
            return Integer.parseInt(text);
        }
        Matcher tens = Pattern.compile("([二三四五六七八九]?)十([一二三四五六七八九]?)").matcher(text);
        if (tens.matches()) {
            int high = tens.group(1).isEmpty() ? 1 : NUMERALS.indexOf(tens.group(1)) + 1;
            return high * 10 + (tens.group(2).isEmpty() ? 0 : NUMERALS.indexOf(tens.group(2)) + 1);
        }
        return text.length() == 1 ? NUMERALS.indexOf(text) + 1 : 0;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
    }
}
