package org.jiamenkou.school;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change somebody made in the register.
 *
 * @param subject the code of the school, campus, group or membership
 * @param version the version it made
 * @param what what was done, in one word of the word list
 * @param madeBy who
 * @param madeAt when
 * @param before what stood there, or null where nothing did
 * @param after what stands there now, or null where nothing does
 */
public record RegisterChange(
        String subject,
        int version,
        String what,
        String madeBy,
        Instant madeAt,
        @Nullable String before,
        @Nullable String after) {}
