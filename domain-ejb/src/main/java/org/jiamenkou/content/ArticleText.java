package org.jiamenkou.content;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What staff write.
 *
 * @param category what sort of thing it is
 * @param title the title; of a 常见问题 the question
 * @param summary one or two sentences for lists, or empty
 * @param body the text
 * @param position articles with a smaller number stand first, those with the same by day
 * @param project the figures of a 建设项目, null for everything else
 */
public record ArticleText(
        Category category,
        String title,
        String summary,
        RichText body,
        int position,
        @Nullable ProjectFacts project) {

    /** The most characters of a title. */
    public static final int LONGEST_TITLE = 120;

    /** The most characters of a summary. */
    public static final int LONGEST_SUMMARY = 300;

    /**
     * Refuses {@code title-missing}, {@code title-too-long}, {@code summary-too-long}, and {@code no-project}: figures where there
     * is no project, or a project without any.
     */
    public ArticleText {
        title = title.strip();
        summary = summary.strip();
        refuse(title.isEmpty(), "title-missing");
        refuse(title.codePointCount(0, title.length()) > LONGEST_TITLE, "title-too-long", LONGEST_TITLE);
        refuse(summary.codePointCount(0, summary.length()) > LONGEST_SUMMARY, "summary-too-long", LONGEST_SUMMARY);
        refuse((category == Category.PROJECT) != (project != null), "no-project", category.code());
    }

    /** Everything that is searched, as searches are compared. */
    String searched() {
        return folded(title + '\n' + summary + '\n' + body.words());
    }

    /** A text in the one form in which words are compared: half width, lower case. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static void refuse(boolean wrong, String code, Object... arguments) {
        if (wrong) {
            throw new ContentRefusal(code, arguments);
        }
    }
}
