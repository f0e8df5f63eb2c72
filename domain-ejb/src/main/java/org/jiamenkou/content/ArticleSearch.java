package org.jiamenkou.content;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for.
 *
 * @param district the code of a district, or null for all
 * @param category one sort, or null for all
 * @param words what title, summary or text contain; empty for anything
 * @param first the first row wanted, from 0
 * @param rows the most rows wanted
 */
public record ArticleSearch(
        @Nullable String district, @Nullable Category category, String words, int first, int rows) {

    private static final int LONGEST_WORDS = 100;

    private static final int MOST_ROWS = 200;

    private static final int MOST_WORDS = 5;

    /** Cuts the words to a hundred characters and the rows to two hundred. */
    public ArticleSearch {
        words = words.strip();
        words = words.substring(0, Math.min(LONGEST_WORDS, words.length()));
        first = Math.max(0, first);
        rows = Math.min(Math.max(1, rows), MOST_ROWS);
    }

    /** The words one by one, as the tables keep them; each has to occur. */
    List<String> folded() {
        return Stream.of(ArticleText.folded(words).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}
