package org.jiamenkou.content;

import java.time.Instant;
import java.util.List;

/**
 * An article as pages show it, whole.
 *
 * @param code its code, part of its address
 * @param district the code of the district that tells it
 * @param text what is told
 * @param showing when it is shown
 * @param state whether it is shown at the moment of reading
 * @param changedAt when it was last changed
 * @param version grows with every change
 * @param files its pictures and files, in order
 */
public record ArticleSheet(
        String code,
        String district,
        ArticleText text,
        Showing showing,
        ArticleState state,
        Instant changedAt,
        int version,
        List<FileRow> files) {

    /** Copies the files. */
    public ArticleSheet {
        files = List.copyOf(files);
    }

    /** The pictures among the files. */
    public List<FileRow> pictures() {
        return files.stream().filter(file -> file.type().isPicture()).toList();
    }

    /** The files that are taken home, not looked at. */
    public List<FileRow> downloads() {
        return files.stream().filter(file -> !file.type().isPicture()).toList();
    }

    /** Whether a correction was made after families could read it. */
    public boolean isCorrected() {
        return showing.from() != null && changedAt.isAfter(showing.from());
    }
}
