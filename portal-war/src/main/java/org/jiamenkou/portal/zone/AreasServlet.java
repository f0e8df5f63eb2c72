package org.jiamenkou.portal.zone;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.notice.Zones;
import org.jiamenkou.portal.api.ApiServlet;
import org.jiamenkou.portal.api.BadInput;
import org.jiamenkou.portal.api.Reply;
import org.jiamenkou.portal.notice.AreasJson;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.portal.school.Directories;
import org.jiamenkou.school.DistrictRow;

/** {@code GET /api/zones/areas}: the drawn areas of a district, for maps. */
@WebServlet("/api/zones/areas")
public class AreasServlet extends ApiServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Zones zones;

    @Inject
    private transient Directories directories;

    @Override
    protected Reply reply(HttpServletRequest request, Words words) {
        Asked asked = Asked.from(name -> name.equals("q") ? "-" : request.getParameter(name));
        if (!asked.errors().isEmpty()) {
            throw new BadInput(asked.errors());
        }
        DistrictRow district = directories.now().get(asked.district());
        SchoolYear year = asked.year() == null ? district.currentYear() : asked.year();
        return Reply.ok(AreasJson.of(zones.areas(district.code(), year, asked.stage(), asked.population())));
    }
}
