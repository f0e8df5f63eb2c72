package org.jiamenkou.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One text of a notice as staff see it in lists.
 *
 * @param notice what it is
 * @param lines how many lines it has
 * @param unread how many of them hold a stretch nobody has understood
 * @param changes how often its lines were changed by hand
 * @param unsettled how many rows of its file were not taken over and wait for somebody
 * @param life who did what to it
 */
public record TextRow(NoticeRow notice, int lines, int unread, int changes, int unsettled, Life life) {

    /**
     * Who did what to a text.
     *
     * @param draftedBy who put it together, or null
     * @param reviewedBy who read it a second time, or null
     * @param publishedBy who published it or shall have, or null
     * @param createdAt when it was begun
     * @param publishAt when it shall be published, or null
     * @param publishedAt when it was published, or null
     * @param refused why its publication was refused when its time came, or null
     */
    public record Life(
            @Nullable String draftedBy,
            @Nullable String reviewedBy,
            @Nullable String publishedBy,
            Instant createdAt,
            @Nullable Instant publishAt,
            @Nullable Instant publishedAt,
            @Nullable String refused) {}

    /** Which text it is. */
    public TextRef ref() {
        return new TextRef(notice.code(), notice.revision());
    }
}
