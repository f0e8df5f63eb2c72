package org.jiamenkou.kernel;

/**
 * A stretch of somebody's text, in characters of the text as it was given.
 *
 * @param from first character
 * @param to one past the last character
 */
public record Span(int from, int to) {

    /** Refuses a stretch that ends before it begins. */
    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a span: " + from + ".." + to);
        }
    }

    /** The words this span covers. */
    public String of(String text) {
        return text.substring(from, Math.min(to, text.length()));
    }
}
