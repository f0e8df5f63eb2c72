package org.jiamenkou.notice;

import java.time.Instant;
import org.jiamenkou.job.JobState;
import org.jspecify.annotations.Nullable;

/**
 * A long look at a text or a file, done as a job.
 *
 * @param code its number, that of the job too
 * @param madeBy who asked for it
 * @param madeAt when
 * @param state how far the job is
 * @param percent how much of it is done
 * @param seen the state of the text it saw, or null while it is not done
 */
public record Inspection(
        String code,
        String madeBy,
        Instant madeAt,
        JobState state,
        int percent,
        @Nullable String seen) {

    /** What can be looked at. */
    enum Kind {
        /** 冲突检测 of one text. */
        CHECK,
        /** 版本对比 of two. */
        COMPARE,
        /** A file before it is taken in. */
        PREVIEW
    }

    /**
     * How looking at a text stands.
     *
     * @param atOnce whether the text is short enough to be looked at while a page waits
     * @param done the last look that came to its end, or null
     * @param last the last look asked for, whatever became of it, or null
     * @param current whether the text is still what the last look saw
     */
    public record Standing(
            boolean atOnce,
            @Nullable Inspection done,
            @Nullable Inspection last,
            boolean current) {

        /** For a short text. */
        static final Standing AT_ONCE = new Standing(true, null, null, true);

        /** Whether a node is at it, or will be. */
        public boolean isUnderWay() {
            return last != null && !last.state().isOver();
        }

        /** Whether the last look came to no end. */
        public boolean isBroken() {
            return last != null && last.state().isOver() && last.state() != JobState.DONE;
        }
    }

    /**
     * A row of what was found.
     *
     * @param section what it belongs to
     * @param cells its texts
     */
    record Row(String section, String cells) {}
}
