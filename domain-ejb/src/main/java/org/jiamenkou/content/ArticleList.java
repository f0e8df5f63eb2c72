package org.jiamenkou.content;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows the articles of the page
 * @param total how many there are on all pages
 */
public record ArticleList(List<ArticleRow> rows, long total) {

    /** Copies the rows. */
    public ArticleList {
        rows = List.copyOf(rows);
    }
}
