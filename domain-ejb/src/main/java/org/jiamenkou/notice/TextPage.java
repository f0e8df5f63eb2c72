package org.jiamenkou.notice;

import java.util.List;

/**
 * Some texts of the districts somebody works for.
 *
 * @param total how many there are of the kind that was asked for
 * @param texts those of this page
 */
public record TextPage(int total, List<TextRow> texts) {

    /** Copies the list. */
    public TextPage {
        texts = List.copyOf(texts);
    }
}
