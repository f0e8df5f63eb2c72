package org.jiamenkou.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.address.NormalText;
import org.jiamenkou.kernel.Span;

/**
 * A published sentence made plain for the grammar: half width, one dash, no spaces, with the way back to the published
 * characters and a tally of which of them have been accounted for.
 */
final class SentenceText {

    private static final String SILENT = ",;:、。.…·\"“”'‘’()/-";

    private static final int LONGEST_SHAPE = 600;

    /** 61号(含)以上, 9栋(含9栋)以后: the bracket says something about the words behind it. */
    private static final Pattern ITSELF = Pattern.compile(
            "(?<n>\\d{1,5})(?<unit>号楼|[号弄栋幢座组期])?\\((?:不?含)(?:\\k<n>(?:\\k<unit>)?|[该本][号栋幢组数])?\\)(?=及?以[后上前下]|之[后前])");

    private final NormalText normal;
    private final String plain;
    private final BitSet read = new BitSet();

    SentenceText(String published) {
        this.normal = NormalText.ofSentence(published);
        this.plain = ITSELF.matcher(normal.text())
                .replaceAll(found -> found.group().replace('(', '〔').replace(')', '〕'));
    }

    /** The plain text the grammar works on; a bracket that belongs to the words behind it is written 〔〕. */
    String plain() {
        return plain;
    }

    int length() {
        return plain.length();
    }

    String of(int from, int to) {
        return plain.substring(from, to);
    }

    /** Whether the stretch is longer than any sentence with a shape of its own, any item and any box. */
    static boolean isEndless(int from, int to) {
        return to - from > LONGEST_SHAPE;
    }

    /** A matcher that sees only the stretch, and takes its ends for the ends of the text. */
    Matcher matcher(Pattern pattern, int from, int to) {
        return pattern.matcher(plain).region(from, to);
    }

    /** The stretch in published characters. */
    Span span(int from, int to) {
        return normal.typed(from, to);
    }

    /** Counts a stretch as accounted for. */
    void markRead(int from, int to) {
        read.set(from, to);
    }

    /** The stretches nobody has accounted for, punctuation left aside. */
    List<Span> unread() {
        return unreadStretches().stream()
                .map(stretch -> span(stretch[0], stretch[1]))
                .toList();
    }

    /** The same in the plain text. */
    List<int[]> unreadStretches() {
        List<int[]> stretches = new ArrayList<>();
        for (int i = 0; i < plain.length(); i++) {
            if (read.get(i) || silent(i)) {
                continue;
            }
            int end = i;
            int last = i;
            while (end < plain.length() && !read.get(end)) {
                if (!silent(end)) {
                    last = end;
                }
                end++;
            }
            stretches.add(new int[] {i, last + 1});
            i = end;
        }
        return stretches;
    }

    private boolean silent(int i) {
        char c = plain.charAt(i);
        return SILENT.indexOf(c) >= 0 || Character.isWhitespace(c);
    }
}
