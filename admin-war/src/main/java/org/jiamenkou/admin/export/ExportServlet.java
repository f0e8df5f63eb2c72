package org.jiamenkou.admin.export;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.sheet.SheetFormat;
import org.jspecify.annotations.NullUnmarked;

/**
 * {@code POST /export}: hands a list out. {@code list} and {@code format} say which and how, the other parameters are those of the
 * list's address. A long one becomes a job, and the browser is sent to the list of jobs.
 */
@WebServlet("/export")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Listings listings;

    @Inject
    private transient Exports exports;

    @Inject
    private transient Visitor visitor;

    /** For the container. */
    @NullUnmarked
    public ExportServlet() {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Listing> list = listings.find(text(request, "list"));
        Optional<SheetFormat> format = SheetFormat.parse(text(request, "format"));
        if (list.isEmpty() || format.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            hand(list.get(), format.get(), request, response);
        } catch (DomainException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void hand(Listing list, SheetFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Address filter = name -> text(request, name);
        int total = list.total(visitor.getOfficer(), filter);
        Errand errand = new Errand(list.code(), format, visitor.getLocale(), Errand.query(request.getParameterMap()));
        String name = listings.fileName(list, format, visitor.getLocale());
        if (total > Exports.MOST_AT_ONCE) {
            String job = exports.later(visitor.getOfficer(), errand, name, total);
            response.sendRedirect(request.getContextPath() + "/system/jobs?job=" + job);
            return;
        }
        exports.record(visitor.getOfficer(), errand, total);
        Handing.over(response, name, format.type());
        try (OutputStream out = response.getOutputStream()) {
            listings.write(list, visitor.getOfficer(), filter, format, visitor.getLocale(), out, rows -> {});
        }
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
