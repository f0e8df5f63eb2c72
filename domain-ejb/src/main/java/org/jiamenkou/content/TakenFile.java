package org.jiamenkou.content;

import org.jspecify.annotations.Nullable;

/**
 * A file that was looked through and may be kept. Only {@link FileTaker} makes one.
 */
public final class TakenFile {

    private final FileType type;
    private final String name;
    private final String caption;
    private final byte[] content;
    private final byte @Nullable [] small;
    private final int width;
    private final int height;

    private TakenFile(FileType type, SentFile named, Redrawn picture) {
        this.type = type;
        this.name = named.name();
        this.caption = named.caption();
        this.content = picture.content();
        this.small = picture.small();
        this.width = picture.width();
        this.height = picture.height();
    }

    static TakenFile picture(FileType type, SentFile named, Redrawn picture) {
        return new TakenFile(type, named, picture);
    }

    static TakenFile document(FileType type, SentFile named) {
        return new TakenFile(type, named, new Redrawn(named.content(), null, 0, 0));
    }

    /** What it is. */
    public FileType type() {
        return type;
    }

    /** The name it is saved under. */
    public String name() {
        return name;
    }

    /** What it shows, in words. */
    public String caption() {
        return caption;
    }

    /** How many bytes are kept of it. */
    public int bytes() {
        return content.length;
    }

    byte[] content() {
        return content;
    }

    byte @Nullable [] small() {
        return small;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /**
     * A picture drawn anew.
     *
     * @param content its bytes
     * @param small the bytes of a smaller one for pages, or null where it is small itself
     * @param width its width in pixels
     * @param height its height in pixels
     */
    record Redrawn(byte[] content, byte @Nullable [] small, int width, int height) {}
}
