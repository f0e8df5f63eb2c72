package org.jiamenkou.portal.content;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jiamenkou.content.Articles;
import org.jiamenkou.content.FileRow;
import org.jiamenkou.content.StoredFile;
import org.jiamenkou.portal.reader.Reader;

/**
 * {@code GET /api/files/{code}}: a picture or file of an article that is shown now; {@code ?size=page} gives the smaller
 * picture. A file never changes; it may be kept for ten minutes unasked, so that a recall is soon a recall everywhere.
 */
@WebServlet("/api/files/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int TAG_LENGTH = 32;

    @EJB
    private transient Articles articles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        boolean inPageSize = "page".equals(request.getParameter("size"));
        Optional<FileRow> row = articles.findFile(path.substring(1));
        if (row.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = '"' + row.get().digest().substring(0, TAG_LENGTH) + (inPageSize ? "-page" : "") + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=600");
        String held = request.getHeader("If-None-Match");
        if (held != null && held.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<StoredFile> file = articles.openFile(row.get().code(), inPageSize);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(file.get(), response);
    }

    private static void send(StoredFile file, HttpServletResponse response) throws IOException {
        FileRow row = file.row();
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", disposition(row));
        response.setContentType(row.type().mime());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    /** RFC 6266: the name for old readers in ASCII, and the whole one. */
    private static String disposition(FileRow row) {
        String plain = row.name().replaceAll("[^A-Za-z0-9._-]", "_");
        return (row.type().isPicture() ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''"
                + Reader.encoded(row.name());
    }
}
