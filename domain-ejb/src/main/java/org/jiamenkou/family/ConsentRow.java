package org.jiamenkou.family;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a guardian has last said to a purpose.
 *
 * @param purpose the purpose
 * @param given whether it was agreed to; false too where nothing was said
 * @param version the version of the notice that was read, or null where nothing was said
 * @param hash the hash of its words, or null
 * @param at when, or null
 */
public record ConsentRow(
        Purpose purpose,
        boolean given,
        @Nullable String version,
        @Nullable String hash,
        @Nullable Instant at) {}
