package org.jiamenkou.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a line.
 *
 * @param version its number, from 0 for the line as it was taken in
 * @param act what made it
 * @param madeBy who, or null for the line as it was taken in
 * @param madeAt when, or null for the line as it was taken in
 * @param text the words then
 * @param rules how many rules it had then
 */
public record LineChange(
        int version,
        LineAct act,
        @Nullable String madeBy,
        @Nullable Instant madeAt,
        String text,
        int rules) {}
