package org.jiamenkou.portal.school;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jiamenkou.portal.api.ApiServlet;
import org.jiamenkou.portal.api.Json;
import org.jiamenkou.portal.api.Reply;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.school.SchoolRow;

/** {@code GET /api/schools}: the schools of a district, or of all. */
@WebServlet("/api/schools")
public class SchoolsServlet extends ApiServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Directories directories;

    @Override
    protected Reply reply(HttpServletRequest request, Words words) {
        Directory directory = directories.now();
        String asked = request.getParameter("district");
        List<DistrictRow> districts = directory.list();
        if (asked != null && !asked.isBlank()) {
            districts = List.of(directory.get(asked.strip()));
        }
        return Reply.ok(json(directory, districts));
    }

    private static Json json(Directory directory, List<DistrictRow> districts) {
        Json json = new Json().object().name("schools").list();
        for (DistrictRow district : districts) {
            for (SchoolRow school : directory.schoolsOf(district.code())) {
                SchoolJson.school(json, school);
            }
        }
        return json.endList().endObject();
    }
}
