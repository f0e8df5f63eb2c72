package org.jiamenkou.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an article is shown: from one moment on, until another.
 *
 * @param from the moment of publication, or null while it is a draft
 * @param until the moment of recall, or null for no end
 */
public record Showing(@Nullable Instant from, @Nullable Instant until) {

    /** Never: a draft. */
    public static final Showing NEVER = new Showing(null, null);

    /** Refuses an end without a beginning and an end before the beginning. */
    public Showing {
        if (until != null && (from == null || until.isBefore(from))) {
            throw new IllegalArgumentException("shown until " + until + " but from " + from);
        }
    }

    /** The state at that moment. */
    public ArticleState state(Instant now) {
        if (from == null) {
            return ArticleState.DRAFT;
        }
        if (until != null && !now.isBefore(until)) {
            return ArticleState.RECALLED;
        }
        return now.isBefore(from) ? ArticleState.SCHEDULED : ArticleState.PUBLISHED;
    }
}
