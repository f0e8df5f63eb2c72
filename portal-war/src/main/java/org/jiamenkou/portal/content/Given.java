package org.jiamenkou.portal.content;

import jakarta.servlet.http.HttpServletRequest;
import org.jiamenkou.content.ArticleSearch;
import org.jiamenkou.content.Category;
import org.jiamenkou.portal.reader.Reader;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.portal.school.Directory;
import org.jiamenkou.school.DistrictRow;
import org.jspecify.annotations.Nullable;

/**
 * What a reader gave along with the address of a page.
 *
 * @param reader who reads
 * @param district the district they chose, or null for all
 * @param category the sort they chose, or null for all
 * @param words what they search for, or empty
 * @param page the number of the page, from 1
 */
record Given(
        Reader reader,
        @Nullable DistrictRow district,
        @Nullable Category category,
        String words,
        int page) {

    private static final int LONGEST = 100;

    static Given in(HttpServletRequest request, Directory directory) {
        Reader reader = (Reader) request.getAttribute("reader");
        String words = parameter(request, "q");
        return new Given(
                reader,
                directory.district(reader.district()).orElse(null),
                Category.parse(request.getParameter("category")).orElse(null),
                words.substring(0, Math.min(LONGEST, words.length())),
                page(parameter(request, "page")));
    }

    /** The search for rows of this page. */
    ArticleSearch search(@Nullable Category sort, int rows) {
        return new ArticleSearch(district == null ? null : district.code(), sort, words, (page - 1) * rows, rows);
    }

    Telling telling(Directory directory) {
        return new Telling(Words.in(reader.language()), directory);
    }

    private static int page(String given) {
        boolean number = !given.isEmpty() && given.length() < 5 && given.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.max(1, Integer.parseInt(given)) : 1;
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
