package org.jiamenkou.content;

import java.util.Arrays;
import java.util.Optional;

/** What a file is, by its first bytes; its name and what the sender said of it do not count. */
public enum FileType {
    /** A photograph. */
    JPEG("image/jpeg", ".jpg", 0xFF, 0xD8, 0xFF),
    /** A drawing or screen shot. */
    PNG("image/png", ".png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    /** A document to be taken home. */
    PDF("application/pdf", ".pdf", '%', 'P', 'D', 'F', '-');

    private final String mime;

    private final String ending;

    private final int[] beginning;

    FileType(String mime, String ending, int... beginning) {
        this.mime = mime;
        this.ending = ending;
        this.beginning = beginning;
    }

    /** The type of these bytes; empty for everything that is not taken: web pages, drawings with scripts, archives, … */
    static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    /** The content type it is sent with. */
    public String mime() {
        return mime;
    }

    /** What the names of its files end in. */
    public String ending() {
        return ending;
    }

    /** Whether browsers show it; everything else is only offered for saving. */
    public boolean isPicture() {
        return this != PDF;
    }

    private boolean begins(byte[] content) {
        if (content.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((content[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
