package org.jiamenkou.content;

/**
 * A picture or file with its bytes.
 *
 * @param row what it is
 * @param content the bytes: of the whole picture, or of the small one that was asked for
 */
public record StoredFile(FileRow row, byte[] content) {}
