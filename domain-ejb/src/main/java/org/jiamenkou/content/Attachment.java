package org.jiamenkou.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 附件: a picture or file of an article. It is never changed; another one takes its place. */
@Entity
@Table(name = "attachment")
class Attachment {

    @Id
    private String code;

    @Column(name = "article_code")
    private String articleCode;

    private int position;

    private String name;

    private String caption;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private int bytes;

    private int width;

    private int height;

    private String digest;

    private byte[] content;

    private byte @Nullable [] small;

    @Column(name = "added_at")
    private Timestamp addedAt;

    /** For JPA. */
    @NullUnmarked
    protected Attachment() {}

    Attachment(String articleCode, int position, TakenFile file, Instant now) {
        this.digest = Codes.sha256(file.content());
        this.code = Codes.file(articleCode, position, digest);
        this.articleCode = articleCode;
        this.position = position;
        this.name = file.name();
        this.caption = file.caption();
        this.type = file.type();
        this.bytes = file.bytes();
        this.width = file.width();
        this.height = file.height();
        this.content = file.content();
        this.small = file.small();
        this.addedAt = Moments.stored(now);
    }

    String articleCode() {
        return articleCode;
    }

    FileRow row() {
        return new FileRow(code, articleCode, name, caption, type, bytes, width, height, digest);
    }

    /** With its bytes; in the size of pages where that is asked for. */
    StoredFile stored(boolean inPageSize) {
        return new StoredFile(row(), inPageSize && small != null ? small : content);
    }
}
