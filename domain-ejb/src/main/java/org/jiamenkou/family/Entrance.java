package org.jiamenkou.family;

/**
 * Somebody has come in.
 *
 * @param token what the browser keeps
 * @param guardian who it is
 * @param first whether this number has not been here before
 */
public record Entrance(String token, Guardian guardian, boolean first) {}
