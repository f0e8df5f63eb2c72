package org.jiamenkou.address;

import java.util.List;

/** The common words names end with; what stands before them tells one name from another. */
final class Endings {

    private static final List<String> WORDS = List.of(
            "大道", "大街", "公路", "胡同", "社区", "小区", "新村", "新区", "花园", "家园", "公寓", "广场", "大厦", "大院", "街道", "居委会", "村委会",
            "小学", "中学", "学校", "派出所", "路", "街", "道", "巷", "弄", "里", "村", "苑", "园", "镇", "乡", "区", "段", "组", "号");

    private Endings() {}

    /** The part of a folded name before its common endings; the whole name when nothing would be left. */
    static String core(String key) {
        for (String word : WORDS) {
            if (key.endsWith(word) && key.length() > word.length()) {
                return core(key.substring(0, key.length() - word.length()));
            }
        }
        return key;
    }

    /** Whether the words are nothing but a common ending. */
    static boolean isEnding(String words) {
        return WORDS.contains(words);
    }

    /** Whether two names share a character before their common endings. */
    static boolean shareCore(String one, String other) {
        String core = core(other);
        return core(one).chars().anyMatch(c -> core.indexOf(c) >= 0);
    }
}
