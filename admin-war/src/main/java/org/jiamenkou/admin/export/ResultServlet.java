package org.jiamenkou.admin.export;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.job.JobDesk;
import org.jiamenkou.job.JobResult;
import org.jiamenkou.kernel.DomainException;
import org.jspecify.annotations.NullUnmarked;

/** {@code GET /export/result?job=}: the file that came of the officer's own job. */
@WebServlet("/export/result")
public class ResultServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient JobDesk desk;

    @Inject
    private transient Visitor visitor;

    /** For the container. */
    @NullUnmarked
    public ResultServlet() {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String job = Objects.requireNonNullElse(request.getParameter("job"), "");
            JobResult result = desk.result(visitor.getOfficer(), job);
            Handing.over(response, result.name(), result.type());
            response.setContentLength(result.bytes().length);
            response.getOutputStream().write(result.bytes());
        } catch (DomainException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
