package org.jiamenkou.portal.zone;

import java.util.Comparator;
import java.util.List;
import org.jiamenkou.kernel.Span;

/** A published sentence as HTML: escaped, with its deciding words in elements of their own. */
public final class Marks {

    private Marks() {}

    /** The sentence with those stretches marked; stretches that touch or overlap become one. */
    public static String html(String text, List<Span> spans) {
        return html(text, spans, "mark");
    }

    /** The same with another element around the stretches. */
    public static String html(String text, List<Span> spans, String element) {
        StringBuilder html = new StringBuilder(text.length() + 32);
        int done = 0;
        int opened = -1;
        int end = 0;
        for (Span span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            int from = Math.min(span.from(), text.length());
            int to = Math.min(span.to(), text.length());
            if (opened >= 0 && from > end) {
                done = marked(html, text, done, new Span(opened, end), element);
                opened = -1;
            }
            if (to > from) {
                opened = opened < 0 ? from : opened;
                end = Math.max(end, to);
            }
        }
        if (opened >= 0) {
            done = marked(html, text, done, new Span(opened, end), element);
        }
        return escape(html, text, done, text.length()).toString();
    }

    /** A text as it stands in HTML, also inside the quotes of an attribute. */
    static String escaped(String text) {
        return escape(new StringBuilder(text.length() + 16), text, 0, text.length())
                .toString();
    }

    private static int marked(StringBuilder html, String text, int done, Span span, String element) {
        escape(html, text, done, span.from()).append('<').append(element).append('>');
        escape(html, text, span.from(), span.to()).append("</").append(element).append('>');
        return span.to();
    }

    private static StringBuilder escape(StringBuilder html, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html;
    }
}
