package org.jiamenkou.portal.school;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.jiamenkou.portal.api.ApiServlet;
import org.jiamenkou.portal.api.Json;
import org.jiamenkou.portal.api.Reply;
import org.jiamenkou.portal.reader.Words;

/** {@code GET /api/districts}: the districts of this installation. */
@WebServlet("/api/districts")
public class DistrictsServlet extends ApiServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Directories directories;

    @Override
    protected Reply reply(HttpServletRequest request, Words words) {
        Json json = new Json().object().name("districts").list();
        directories.now().list().forEach(district -> SchoolJson.district(json, district));
        return Reply.ok(json.endList().endObject());
    }
}
