package org.jiamenkou.address;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words about the child that families type beside an address. */
final class PersonWords {

    private static final String[] CLASSES = {
        "新购房入户", "新购房", "购房入户", "购房落户", "世居户", "原居民", "拆迁户", "安置户", "进城务工", "随迁子女", "外来务工", "租房", "租住", "购房", "集体户",
        "本地户籍", "失地农民", "务工", "经商", "外来人员", "引进人才"
    };
    private static final String[] GRADUATES = {"毕业学校", "毕业小学", "毕业院校", "毕业于", "就读学校", "就读小学"};

    /** How sentences go on about a class, and so what families copy or tap: 务工经商人员子女. */
    private static final Pattern REST = Pattern.compile("(?:务工|经商|就业|人员|居民|农民|业主|家庭|[户者的]|子女|适龄|儿童|少年|学生)+");

    private PersonWords() {}

    /** The class of persons named at {@code at}, or an empty text. */
    static String at(String text, int at) {
        for (String word : CLASSES) {
            if (text.startsWith(word, at)) {
                Matcher rest = REST.matcher(text).region(at + word.length(), text.length());
                return text.substring(at, rest.lookingAt() ? rest.end() : at + word.length());
            }
        }
        return "";
    }

    /** How many characters 「毕业学校:」 takes at {@code at}; 0 when it is not there. */
    static int graduatesAt(String text, int at) {
        for (String word : GRADUATES) {
            if (text.startsWith(word, at)) {
                int end = at + word.length();
                boolean colon = end < text.length()
                        && (text.charAt(end) == ':' || text.charAt(end) == '是' || text.charAt(end) == '为');
                return colon ? word.length() + 1 : word.length();
            }
        }
        return 0;
    }
}
