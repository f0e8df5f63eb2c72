package org.jiamenkou.content;

/**
 * What waits for those who write.
 *
 * @param drafts articles nobody sees yet
 * @param scheduled articles that will be shown at their time
 * @param ending articles that end by themselves within a week
 */
public record ContentWaiting(long drafts, long scheduled, long ending) {}
