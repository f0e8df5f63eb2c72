package org.jiamenkou.admin.export;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.sheet.Sheet;
import org.jiamenkou.sheet.SheetFormat;
import org.jspecify.annotations.NullUnmarked;

/** {@code GET /export/template?shape=&format=}: an empty file to fill in. */
@WebServlet("/export/template")
public class TemplateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Visitor visitor;

    /** For the container. */
    @NullUnmarked
    public TemplateServlet() {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Template> template = Template.parse(Objects.requireNonNullElse(request.getParameter("shape"), ""));
        Optional<SheetFormat> format =
                SheetFormat.parse(Objects.requireNonNullElse(request.getParameter("format"), ""));
        if (template.isEmpty() || format.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        write(template.get(), format.get(), response);
    }

    private void write(Template template, SheetFormat format, HttpServletResponse response) throws IOException {
        ResourceBundle words = ResourceBundle.getBundle("org.jiamenkou.admin.export.words", visitor.getLocale());
        String name = words.getString("template." + template.code());
        Handing.over(response, name + "." + format.ending(), format.type());
        try (OutputStream out = response.getOutputStream();
                Sheet sheet = format.begin(out, name)) {
            sheet.row(template.titles());
            sheet.row(template.example());
            sheet.notes(
                    words.getString("template.notes"),
                    template.notes().stream().map(List::of).toList());
        }
    }
}
