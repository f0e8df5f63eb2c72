package org.jiamenkou.notice;

/**
 * A rule as staff enter it, in the words of the columns districts send; what is empty is not said.
 *
 * @param words the words of the sentence it is about; empty for the whole sentence
 * @param community 社区
 * @param place 路名或小区
 * @param from 起号, with 附 where there is one: 17号附1
 * @param to 止号, or 以后 for an open range
 * @param parity 单双
 * @param parts 栋/期/组
 * @param include 含/不含
 * @param persons 人群
 */
public record RuleEntry(
        String words,
        String community,
        String place,
        String from,
        String to,
        String parity,
        String parts,
        String include,
        String persons) {

    /** A whole place. */
    public static RuleEntry of(String words, String place) {
        return new RuleEntry(words, "", place, "", "", "", "", "", "");
    }

    /** The same, with numbers on one side or both. */
    public RuleEntry numbered(String first, String last, String side) {
        return new RuleEntry(words, community, place, first, last, side, parts, include, persons);
    }
}
