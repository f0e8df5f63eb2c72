package org.jiamenkou.admin.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.content.ContentDesk;
import org.jiamenkou.content.FileRow;
import org.jiamenkou.content.StoredFile;

/** {@code GET /content/files/{code}}: a picture or file of an article, shown or not yet, for those who may open the article. */
@WebServlet("/content/files/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ContentDesk desk;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        boolean inPageSize = "page".equals(request.getParameter("size"));
        Optional<StoredFile> file = desk.openFile(visitor.getOfficer(), path.substring(1), inPageSize);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FileRow row = file.get().row();
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        String way = row.type().isPicture() ? "inline" : "attachment";
        response.setHeader(
                "Content-Disposition",
                way + "; filename=\"" + row.code() + row.type().ending() + '"');
        response.setContentType(row.type().mime());
        response.setContentLength(file.get().content().length);
        response.getOutputStream().write(file.get().content());
    }
}
