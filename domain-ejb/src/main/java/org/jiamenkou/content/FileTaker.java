package org.jiamenkou.content;

import java.util.regex.Pattern;

/**
 * Looks a sent file through before anything of it is kept. What a file is, its bytes say; a picture is measured before it is
 * opened and drawn anew, so that nothing but its pixels goes on; a document is kept as it is, for saving only. Slow work: it is
 * done before a transaction begins, one file at a time.
 */
public final class FileTaker {

    /** The most bytes of a file. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    /** The most characters of a caption. */
    public static final int LONGEST_CAPTION = 120;

    private static final int LONGEST_NAME = 80;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{N} ._()《》【】（）、—-]+");

    private static final Object ONE_AT_A_TIME = new Object();

    private FileTaker() {}

    /**
     * The file as it may be kept. Refuses {@code file-empty}, {@code file-too-large}, {@code file-kind} (neither JPEG, PNG nor PDF),
     * {@code caption-missing} (a picture without words), {@code caption-too-long}, {@code picture-too-large} and {@code
     * picture-broken}.
     */
    public static TakenFile take(SentFile sent) {
        byte[] content = sent.content();
        if (content.length == 0) {
            throw new ContentRefusal("file-empty");
        }
        if (content.length > MOST_BYTES) {
            throw new ContentRefusal("file-too-large", MOST_BYTES / (1024 * 1024));
        }
        FileType type = FileType.of(content).orElseThrow(() -> new ContentRefusal("file-kind"));
        SentFile named = new SentFile(name(sent.name(), type), caption(sent.caption(), type), content);
        if (!type.isPicture()) {
            return TakenFile.document(type, named);
        }
        synchronized (ONE_AT_A_TIME) {
            return TakenFile.picture(type, named, Picture.open(content, type).redrawn());
        }
    }

    /** The last part of the given name with the ending of what the file is; no sign that means something to a browser. */
    static String name(String given, FileType type) {
        String last = FOLDERS.matcher(given).replaceFirst("");
        String plain = ODD.matcher(ENDING.matcher(last).replaceFirst(""))
                .replaceAll("_")
                .strip();
        String bare = plain.replaceFirst("^\\.+", "");
        int end = bare.offsetByCodePoints(0, Math.min(LONGEST_NAME, bare.codePointCount(0, bare.length())));
        return (end == 0 ? "file" : bare.substring(0, end)) + type.ending();
    }

    private static String caption(String given, FileType type) {
        String caption = given.strip();
        if (caption.isEmpty() && type.isPicture()) {
            throw new ContentRefusal("caption-missing");
        }
        if (caption.codePointCount(0, caption.length()) > LONGEST_CAPTION) {
            throw new ContentRefusal("caption-too-long", LONGEST_CAPTION);
        }
        return caption;
    }
}
