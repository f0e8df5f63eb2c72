package org.jiamenkou.staff;

import org.jspecify.annotations.Nullable;

/**
 * The browser somebody signs in with.
 *
 * @param address its network address
 * @param agent what it calls itself
 * @param device the token it was given when somebody signed in from it, or null
 */
public record Client(String address, String agent, @Nullable String device) {}
