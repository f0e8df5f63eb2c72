package org.jiamenkou.portal.zone;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jiamenkou.notice.Zones;
import org.jiamenkou.portal.api.ApiServlet;
import org.jiamenkou.portal.api.BadInput;
import org.jiamenkou.portal.api.InputError;
import org.jiamenkou.portal.api.Json;
import org.jiamenkou.portal.api.Reply;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.zone.Answer;

/** {@code GET /api/zones/suggest}: at most eight known names for what is being typed. */
@WebServlet("/api/zones/suggest")
public class SuggestServlet extends ApiServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Zones zones;

    @Override
    protected Reply reply(HttpServletRequest request, Words words) {
        String district = given("district", request);
        String text = given("q", request);
        if (text.length() > Asked.LONGEST_TEXT) {
            throw new BadInput(InputError.of("q", "too-long", Asked.LONGEST_TEXT));
        }
        List<Answer.Suggestion> found = text.isEmpty() ? List.of() : zones.suggest(district, text);
        Json json = new Json().object().name("suggestions");
        AnswerJson.suggestions(json, found);
        return Reply.ok(json.endObject());
    }

    private static String given(String name, HttpServletRequest request) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
