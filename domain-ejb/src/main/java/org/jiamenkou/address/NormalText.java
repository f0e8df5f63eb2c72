package org.jiamenkou.address;

import java.util.Arrays;
import org.jiamenkou.kernel.Span;

/**
 * Text as it is read: half width, simplified characters, upper-case Latin letters, one kind of dash, no spaces; every
 * character remembers where it was typed, so that a page can mark what was understood in the words as they were given.
 *
 * <p>There are two readings, which differ in one point. An address ({@link #of}) and a name ({@link #key}) lose their
 * brackets and keep what stands in them: 「(温江)南熏大道」 reads as 「温江南熏大道」. A published sentence ({@link
 * #ofSentence}) keeps them, all kinds turned into {@code (} and {@code )}, because there they mean something.
 *
 * <p>A Chinese zero in any form (〇, ○) is 零; other numerals stay as they are. A run of dashes is one dash. Quotation
 * marks, middle dots and what cannot be seen are dropped.
 */
public final class NormalText {

    private final String typed;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private NormalText(String typed, String text, int[] starts, int[] ends) {
        this.typed = typed;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Reads an address or a name: brackets are dropped, what stands in them stays. */
    public static NormalText of(String typed) {
        return new Folding(typed, false).fold();
    }

    /** Reads a published sentence: brackets of all kinds stay, as {@code (} and {@code )}. */
    public static NormalText ofSentence(String published) {
        return new Folding(published, true).fold();
    }

    /** The form under which a name is looked up: the text of {@link #of}. */
    public static String key(String name) {
        return CharacterFold.isPlain(name) ? name : of(name).text();
    }

    /** The text as it is read. */
    public String text() {
        return text;
    }

    /** The text as it was given. */
    public String typed() {
        return typed;
    }

    /** The length of the text as it is read. */
    public int length() {
        return text.length();
    }

    /**
     * Where a stretch of the text was typed, from the first typed character that gave something to the last.
     *
     * @param from first character of the stretch in {@link #text()}
     * @param to one past the last
     */
    public Span typed(int from, int to) {
        if (from < 0 || to < from || to > text.length()) {
            throw new IndexOutOfBoundsException(from + ".." + to + " of " + text.length());
        }
        if (from == to) {
            int at = from < text.length() ? starts[from] : typed.length();
            return new Span(at, at);
        }
        return new Span(starts[from], ends[to - 1]);
    }

    @Override
    public String toString() {
        return text;
    }

    /** One pass over the typed text. */
    private static final class Folding {

        private final String typed;
        private final boolean brackets;
        private char[] text;
        private int[] starts;
        private int[] ends;
        private int length;

        Folding(String typed, boolean brackets) {
            this.typed = typed;
            this.brackets = brackets;
            this.text = new char[typed.length() + 4];
            this.starts = new int[typed.length() + 4];
            this.ends = new int[typed.length() + 4];
        }

        NormalText fold() {
            for (int at = 0; at < typed.length(); ) {
                int next = at + 1;
                char c = typed.charAt(at);
                if (Character.isHighSurrogate(c)
                        && next < typed.length()
                        && Character.isLowSurrogate(typed.charAt(next))) {
                    next++;
                    wide(typed.codePointAt(at), at, next);
                } else {
                    narrow(c, at, next);
                }
                at = next;
            }
            return new NormalText(typed, new String(text, 0, length), starts, ends);
        }

        private void wide(int codePoint, int from, int to) {
            for (char c : CharacterFold.ofWide(codePoint)) {
                put(c, from, to);
            }
        }

        private void narrow(char c, int from, int to) {
            char folded = CharacterFold.of(c);
            if (folded == CharacterFold.SEVERAL) {
                for (char one : CharacterFold.several(c)) {
                    narrow(one, from, to);
                }
            } else if (folded == '-' && length > 0 && text[length - 1] == '-') {
                ends[length - 1] = to;
            } else if (folded != CharacterFold.NOTHING && (brackets || (folded != '(' && folded != ')'))) {
                put(folded, from, to);
            }
        }

        private void put(char c, int from, int to) {
            if (length == text.length) {
                int more = length * 2;
                text = Arrays.copyOf(text, more);
                starts = Arrays.copyOf(starts, more);
                ends = Arrays.copyOf(ends, more);
            }
            text[length] = c;
            starts[length] = from;
            ends[length++] = to;
        }
    }
}
