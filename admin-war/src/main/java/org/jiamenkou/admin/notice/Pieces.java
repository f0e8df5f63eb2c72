package org.jiamenkou.admin.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.notice.LineRow;

/** A sentence cut where it begins or ends to be unread, silent or understood. */
final class Pieces {

    private Pieces() {}

    /**
     * A piece of a sentence.
     *
     * @param text its words
     * @param look {@code unread}, {@code silent}, or empty where it was understood
     */
    public record Piece(String text, String look) {}

    static List<Piece> of(LineRow line) {
        return of(line.text(), line.unread(), line.silent());
    }

    static List<Piece> of(String text, List<Span> unread, List<Span> silent) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (List<Span> spans : List.of(unread, silent)) {
            spans.forEach(span -> {
                cuts.add(Math.min(span.from(), text.length()));
                cuts.add(Math.min(span.to(), text.length()));
            });
        }
        List<Piece> pieces = new ArrayList<>();
        Integer from = null;
        for (Integer to : cuts) {
            if (from != null && from < to) {
                int at = from;
                String look = isIn(at, unread) ? "unread" : isIn(at, silent) ? "silent" : "";
                pieces.add(new Piece(text.substring(at, to), look));
            }
            from = to;
        }
        return pieces;
    }

    private static boolean isIn(int at, List<Span> spans) {
        return spans.stream().anyMatch(span -> span.from() <= at && at < span.to());
    }
}
