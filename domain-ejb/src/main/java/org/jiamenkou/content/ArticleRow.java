package org.jiamenkou.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists show it.
 *
 * @param code its code
 * @param district the code of its district
 * @param category what sort of thing it is
 * @param title its title
 * @param summary its summary, or empty
 * @param position its place in the order
 * @param project the figures of a project, or null
 * @param showing when it is shown
 * @param state whether it is shown at the moment of reading
 * @param changedAt when it was last changed
 */
public record ArticleRow(
        String code,
        String district,
        Category category,
        String title,
        String summary,
        int position,
        @Nullable ProjectFacts project,
        Showing showing,
        ArticleState state,
        Instant changedAt) {}
