package org.jiamenkou.staff;

import org.jspecify.annotations.Nullable;

/**
 * A step on the way in that was taken.
 *
 * @param token what the browser holds from now on
 * @param step how far that leads
 * @param device what the browser keeps to be known again, or null when it keeps what it has
 */
public record Entrance(String token, Step step, @Nullable String device) {}
