package org.jiamenkou.content;

/**
 * A picture or file of an article, without its bytes.
 *
 * @param code its code, part of its address
 * @param article the code of its article
 * @param name the name it is saved under
 * @param caption what it shows, in words
 * @param type what it is
 * @param bytes its size
 * @param width the width of a picture in pixels, 0 otherwise
 * @param height the height of a picture in pixels, 0 otherwise
 * @param digest the SHA-256 of its bytes
 */
public record FileRow(
        String code,
        String article,
        String name,
        String caption,
        FileType type,
        int bytes,
        int width,
        int height,
        String digest) {

    private static final int KILO = 1024;

    /** Its size in whole kilobytes, at least one. */
    public int kilobytes() {
        return Math.max(1, bytes / KILO);
    }
}
