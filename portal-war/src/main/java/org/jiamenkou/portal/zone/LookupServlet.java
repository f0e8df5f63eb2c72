package org.jiamenkou.portal.zone;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.jiamenkou.notice.Zones;
import org.jiamenkou.portal.api.ApiServlet;
import org.jiamenkou.portal.api.BadInput;
import org.jiamenkou.portal.api.Reply;
import org.jiamenkou.portal.reader.Words;

/** {@code GET /api/zones/lookup}: which school serves this address, and why. */
@WebServlet("/api/zones/lookup")
public class LookupServlet extends ApiServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Zones zones;

    @Override
    protected Reply reply(HttpServletRequest request, Words words) {
        Asked asked = Asked.from(request::getParameter);
        if (!asked.errors().isEmpty()) {
            throw new BadInput(asked.errors());
        }
        return Reply.ok(AnswerJson.of(zones.lookup(asked.lookup()), words));
    }
}
