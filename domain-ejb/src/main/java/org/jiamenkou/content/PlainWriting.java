package org.jiamenkou.content;

import java.util.regex.Pattern;

/**
 * Text as people type it: a blank line ends a paragraph, {@code ## } begins a heading, {@code - } an item of a list. What has tags
 * in it already is left as it is.
 */
public final class PlainWriting {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");

    private final StringBuilder html = new StringBuilder();

    /** What has been begun and not ended: p, ul, or nothing. */
    private String open = "";

    private PlainWriting() {}

    /** The rich text somebody means by what was typed. */
    public static RichText read(String typed) {
        if (TAG.matcher(typed).find()) {
            return new RichText(typed);
        }
        PlainWriting writing = new PlainWriting();
        typed.replace("\r\n", "\n").lines().map(String::strip).forEach(writing::line);
        writing.open("");
        return new RichText(writing.html.toString());
    }

    private void line(String line) {
        if (line.isEmpty()) {
            open("");
        } else if (line.startsWith("## ")) {
            open("");
            html.append("<h2>").append(escaped(line.substring(3))).append("</h2>\n");
        } else if (line.startsWith("- ")) {
            open("ul");
            html.append("<li>").append(escaped(line.substring(2))).append("</li>");
        } else if (open.equals("p")) {
            html.append("<br />").append(escaped(line));
        } else {
            open("p");
            html.append(escaped(line));
        }
    }

    private void open(String next) {
        if (!open.equals(next)) {
            html.append(open.isEmpty() ? "" : "</" + open + ">\n");
            html.append(next.isEmpty() ? "" : "<" + next + ">");
            open = next;
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
