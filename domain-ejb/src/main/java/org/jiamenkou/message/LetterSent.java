package org.jiamenkou.message;

/**
 * A letter was taken by whoever carries it. Heard after that is kept, outside any transaction, and once more when the same letter is sent
 * again.
 *
 * @param key its key
 * @param template which words it had
 */
public record LetterSent(String key, String template) {}
