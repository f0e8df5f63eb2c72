package org.jiamenkou.portal.content;

import org.jiamenkou.content.ArticleRow;

/**
 * An article in a list.
 *
 * @param link where it is read
 * @param title its title
 * @param summary its summary, or empty
 * @param detail what sort it is, of which district, from which day
 */
public record ArticleCard(String link, String title, String summary, String detail) {

    static ArticleCard of(ArticleRow row, Telling telling) {
        String detail = telling.category(row) + " · " + telling.district(row.district()) + " · "
                + telling.day(row.showing().from());
        return new ArticleCard(link(row.code()), row.title(), row.summary(), detail);
    }

    /** Where the article of that code is read. */
    static String link(String code) {
        return "/content/article?code=" + code;
    }
}
