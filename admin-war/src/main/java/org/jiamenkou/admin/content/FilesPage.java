package org.jiamenkou.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.content.ContentDesk;
import org.jiamenkou.content.FileTaker;
import org.jiamenkou.content.SentFile;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The pictures and files of an article: added and taken off. */
@Named
@RequestScoped
public class FilesPage {

    @Inject
    private ContentDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private BackToArticle back;

    private @Nullable Part sent;

    private String caption = "";

    /** For the container. */
    @NullUnmarked
    public FilesPage() {}

    /** Looks the sent file through and adds it. */
    public String attach(String code) {
        return back.after(code, "attached", () -> desk.attach(visitor.getOfficer(), code, FileTaker.take(file())));
    }

    /** Takes a file off. */
    public String detach(String code, String file) {
        return back.after(code, "detached", () -> desk.detach(visitor.getOfficer(), code, file));
    }

    /** No more is read than a byte beyond what may be kept. */
    private SentFile file() {
        Part part = sent;
        if (part == null) {
            return new SentFile("", caption, new byte[0]);
        }
        try (InputStream in = part.getInputStream()) {
            String name = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
            return new SentFile(name, caption, in.readNBytes(FileTaker.MOST_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file that was sent, or null. */
    public @Nullable Part getSent() {
        return sent;
    }

    /** The file that was sent, or null. */
    public void setSent(@Nullable Part sent) {
        this.sent = sent;
    }

    /** What it shows, in words. */
    public String getCaption() {
        return caption;
    }

    /** What it shows, in words. */
    public void setCaption(String caption) {
        this.caption = caption;
    }
}
