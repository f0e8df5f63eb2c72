package org.jiamenkou.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 「…(学位不足时可到第二小学就读)」 at the end of a sentence: another school takes the children for whom there is no place,
 * and not the other way round.
 *
 * @param school the school that helps, as written, or null when the sentence has no such end
 * @param from where the words begin; the length of the sentence when there are none
 */
record Overflow(@Nullable String school, int from) {

    /** The words take no more than this at the end of a sentence. */
    private static final int LONGEST = 200;

    private static final Pattern END =
            Pattern.compile("[(,;]若?(?:本校|该校)?学位不足(?:时|的)?,?(?:可(?:以)?)?(?:统筹|协调|调剂|分流)?(?:安排)?(?:到|至)"
                    + "(?<school>[^(),;。]+?(?:\\([^()]*校区\\))?)(?:就读|入学)?\\)?。?$");

    /** Looks for the words and counts them as read. */
    static Overflow of(SentenceText text) {
        Matcher m = text.matcher(END, Math.max(0, text.length() - LONGEST), text.length());
        if (!m.find() || m.start() == 0) {
            return new Overflow(null, text.length());
        }
        text.markRead(m.start(), m.end());
        return new Overflow(m.group("school"), m.start());
    }
}
