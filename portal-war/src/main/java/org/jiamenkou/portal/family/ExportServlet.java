package org.jiamenkou.portal.family;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jiamenkou.family.DataFile;
import org.jiamenkou.family.MyData;
import org.jiamenkou.portal.reader.Words;

/** Hands out everything that is kept about the guardian: a workbook for people, JSON for machines. */
@WebServlet("/family/export")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @EJB
    private transient MyData data;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DataFile file = new DataFile(data.export(FamilyDoor.guardian(request)));
        boolean json = "json".equals(request.getParameter("as"));
        response.setContentType(json ? "application/json;charset=UTF-8" : XLSX);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"jiamenkou-my-data." + (json ? "json" : "xlsx") + "\"");
        if (json) {
            file.json(response.getOutputStream());
        } else {
            Words words = (Words) request.getAttribute("w");
            file.xlsx(response.getOutputStream(), (key, other) -> words.getOrDefault("family.export." + key, other));
        }
    }
}
