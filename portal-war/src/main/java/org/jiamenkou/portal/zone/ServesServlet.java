package org.jiamenkou.portal.zone;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.jiamenkou.notice.ServedArea;
import org.jiamenkou.notice.Zones;
import org.jiamenkou.portal.api.ApiServlet;
import org.jiamenkou.portal.api.BadInput;
import org.jiamenkou.portal.api.InputError;
import org.jiamenkou.portal.api.Json;
import org.jiamenkou.portal.api.Reply;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.portal.school.SchoolJson;

/** {@code GET /api/zones/schools/{code}/serves}: every published sentence that gives a school something. */
@WebServlet("/api/zones/schools/*")
public class ServesServlet extends ApiServlet {

    private static final long serialVersionUID = 1L;

    private static final String END = "/serves";

    @EJB
    private transient Zones zones;

    @Override
    protected Reply reply(HttpServletRequest request, Words words) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (!path.endsWith(END) || path.length() <= END.length() + 1) {
            return error(404, "not-found", words);
        }
        Asked asked = Asked.from(name -> name.equals("year") ? request.getParameter(name) : "-");
        if (asked.errors().stream().anyMatch(error -> error.field().equals("year"))) {
            throw new BadInput(InputError.of("year", "unknown"));
        }
        String code = path.substring(1, path.length() - END.length());
        return Reply.ok(json(zones.serves(code, asked.year())));
    }

    private static Json json(ServedArea area) {
        Json json = new Json().object().name("school");
        SchoolJson.school(json, area.school());
        json.name("served").list();
        for (ServedArea.Served served : area.served()) {
            json.object().text("zone", served.zone()).text("mode", served.mode().code());
            json.text("role", served.role().code()).name("include").truth(served.include());
            json.text("school", served.sentence().school())
                    .text("text", served.sentence().text());
            AnswerJson.marked(json, served.marked());
            json.name("revision");
            AnswerJson.revision(json, served.revision());
            json.endObject();
        }
        return json.endList().endObject();
    }
}
