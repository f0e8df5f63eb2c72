package org.jiamenkou.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 「阳光小区、幸福里由第一小学、第二小学电脑派位录取」: the schools named at the end of a sentence share what it names, by draw or
 * by choice.
 *
 * @param schools the schools, as written; none when the sentence has no such end
 * @param mode how they share
 * @param from where the words begin; the length of the sentence when there are none
 */
record SharedBy(List<String> schools, ZoneMode mode, int from) {

    private static final String SCHOOL =
            "[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}A-Z0-9&&[^由为号]]{1,16}?(?:小学|小|学校|中学|[一二三四五六七八九十]中|校区|分校)";
    /** The words take no more than this at the end of a sentence. */
    private static final int LONGEST = 200;

    private static final Pattern END = Pattern.compile(
            "(?:(?<after>,)(?:由|为|实行|与|和|同)?|(?<!自)由|为|与|同)(?<schools>" + SCHOOL
                    + "(?:[、和与及]" + SCHOOL + ")*)(?:等?[两二三四五2-5]所?学?校)?(?:之间)?(?:实行|进行|通过|采取|采用|以|按|中)?"
                    + "(?<how>多校划片|(?:电脑|计算机|微机)?(?:随机)?(?:派位|摇号|抽签)|共同招生|二选一|任选其一|双学区)(?:的?(?:方式|办法|形式))?(?:录取|入学|招生|确定|分配|安排|就读)*。?$");

    /** Looks for the words and counts them as read. */
    static SharedBy of(SentenceText text) {
        Matcher m = text.matcher(END, 0, text.length());
        int from = Math.max(2, text.length() - LONGEST);
        while (from < text.length() && m.region(from, text.length()).find()) {
            if (isAboutAll(text.of(0, m.start()), m.group("after") != null)) {
                text.markRead(m.start(), m.end());
                ZoneMode mode = m.group("how").matches(".*(?:派位|摇号|抽签)") ? ZoneMode.JOINT_DRAW : ZoneMode.CHOICE;
                List<String> schools =
                        Stream.of(m.group("schools").split("[、和与及]")).toList();
                return new SharedBy(schools, mode, m.start());
            }
            from = m.start() + 1;
        }
        return new SharedBy(List.of(), ZoneMode.SINGLE, text.length());
    }

    /** Behind a comma the words are about all before them; without one, only where there is but one clause. */
    private static boolean isAboutAll(String before, boolean afterComma) {
        return !before.matches("(?s).*[;。].*") && (afterComma || before.indexOf(',') < 0) && !Statements.in(before);
    }
}
