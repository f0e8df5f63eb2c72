package org.jiamenkou.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiamenkou.kernel.Span;
import org.jspecify.annotations.Nullable;

/** Stretches of a sentence as a column holds them: {@code 0-4 9-12}. */
final class SpanList {

    private SpanList() {}

    static List<Span> parse(@Nullable String column) {
        return column == null
                ? List.of()
                : Stream.of(column.split(" ")).map(SpanList::span).toList();
    }

    static @Nullable String column(List<Span> spans) {
        return spans.isEmpty()
                ? null
                : spans.stream().map(span -> span.from() + "-" + span.to()).collect(Collectors.joining(" "));
    }

    /** What is left of the stretches without that one. */
    static List<Span> without(List<Span> spans, Span away) {
        List<Span> left = new ArrayList<>();
        for (Span span : spans) {
            if (away.to() <= span.from() || span.to() <= away.from()) {
                left.add(span);
                continue;
            }
            if (span.from() < away.from()) {
                left.add(new Span(span.from(), away.from()));
            }
            if (away.to() < span.to()) {
                left.add(new Span(away.to(), span.to()));
            }
        }
        return left;
    }

    /** The stretches and that one, in order, those that touch joined. */
    static List<Span> with(List<Span> spans, Span more) {
        Span joined = more;
        List<Span> kept = new ArrayList<>();
        for (Span span : spans) {
            if (span.to() < joined.from() || joined.to() < span.from()) {
                kept.add(span);
            } else {
                joined = new Span(Math.min(span.from(), joined.from()), Math.max(span.to(), joined.to()));
            }
        }
        kept.add(joined);
        kept.sort(java.util.Comparator.comparingInt(Span::from));
        return kept;
    }

    /** The stretches without any that is nothing but punctuation or space. */
    static List<Span> speaking(List<Span> spans, String text) {
        return spans.stream()
                .filter(span -> span.of(text).codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private static Span span(String text) {
        int dash = text.indexOf('-');
        return new Span(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }
}
