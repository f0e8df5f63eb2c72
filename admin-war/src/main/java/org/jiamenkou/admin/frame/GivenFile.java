package org.jiamenkou.admin.frame;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A list that somebody gives a page as a file or pastes into it; what was read is kept until it is entered. */
public class GivenFile implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 8 << 20;

    private transient @Nullable Part file;

    private String pasted = "";

    private byte[] bytes = new byte[0];

    /** Nothing yet. */
    @NullUnmarked
    public GivenFile() {}

    /** Reads the file, or what was pasted where there is none; whether there is anything. */
    public boolean read() throws IOException {
        bytes = given();
        return bytes.length > 0;
    }

    /** What was read last. */
    public byte[] bytes() {
        return bytes.clone();
    }

    private byte[] given() throws IOException {
        Part sent = file;
        if (sent != null && sent.getSize() > 0) {
            try (InputStream in = sent.getInputStream()) {
                return in.readNBytes(MOST);
            }
        }
        return pasted.isBlank() ? new byte[0] : (pasted.strip() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The file. */
    public @Nullable Part getFile() {
        return file;
    }

    /** The file. */
    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** The pasted rows. */
    public String getPasted() {
        return pasted;
    }

    /** The pasted rows. */
    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
