package org.jiamenkou.content;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Text with headings, lists, tables and links, as staff may write it. Making one takes out everything else, so that there is
 * none with a script in it: neither what comes from a form nor what comes from the database, whoever wrote it there.
 *
 * @param html the allowed part of what was given
 */
public record RichText(String html) {

    /** The most characters a text may have. */
    public static final int LONGEST = 200_000;

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "h2", "h3", "h4", "strong", "b", "em", "i", "u", "s", "sub", "sup", "blockquote")
            .allowElements("ul", "ol", "li", "hr", "table", "caption", "thead", "tbody", "tr", "th", "td", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("colspan", "rowspan")
            .matching(Pattern.compile("[1-9]\\d?"))
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(false, "row", "col")
            .onElements("th")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .requireRelsOnLinks("noopener", "nofollow")
            .toFactory();

    private static final Pattern BLOCK_END =
            Pattern.compile("</(p|h[2-4]|li|tr|th|td|caption|blockquote)>|<(br|hr) ?/?>");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    /** Keeps the allowed part; refuses {@code text-too-long}. */
    public RichText {
        if (html.length() > LONGEST) {
            throw new ContentRefusal("text-too-long", LONGEST);
        }
        html = ALLOWED.sanitize(html);
    }

    /** The words without any markup, for searching and summaries. */
    public String words() {
        String parted = BLOCK_END.matcher(html).replaceAll(" ");
        String plain = Entities.decoded(TAG.matcher(parted).replaceAll(""));
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    /** Whether there is nothing to read in it. */
    public boolean isEmpty() {
        return words().isEmpty();
    }
}
