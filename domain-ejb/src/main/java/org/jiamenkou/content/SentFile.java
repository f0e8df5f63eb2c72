package org.jiamenkou.content;

/**
 * A file as somebody sends it.
 *
 * @param name the name it had there
 * @param caption what it shows, in words; a picture needs them for those who do not see it
 * @param content its bytes
 */
public record SentFile(String name, String caption, byte[] content) {}
