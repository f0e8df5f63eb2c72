package org.jiamenkou.portal.api;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.portal.reader.Language;
import org.jiamenkou.portal.reader.Words;

/** A reading address of the API: GET and HEAD, one reply, one error body. */
public abstract class ApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String ALLOWED = "GET, HEAD";

    /** The reply to a request; throws {@link BadInput} or a refusal of the domain when there is none. */
    protected abstract Reply reply(HttpServletRequest request, Words words);

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Words words = Words.in(Language.ofProgram(request));
        repliedSafely(request, response, words).send(request, response);
    }

    private Reply repliedSafely(HttpServletRequest request, HttpServletResponse response, Words words) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", ALLOWED);
            return error(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "method-not-allowed", words);
        }
        try {
            return reply(request, words);
        } catch (BadInput e) {
            String message = words.get("api.bad-input");
            return Reply.error(HttpServletResponse.SC_BAD_REQUEST, "bad-input", message, e.errors(), words);
        } catch (DomainException e) {
            return refused(e, words);
        }
    }

    /** A refusal in the one error body: unknown things are 404, unclear ones 400, every other refusal is 409. */
    private static Reply refused(DomainException e, Words words) {
        boolean unknown = e.code().startsWith("unknown-") || e.code().startsWith("no-such-");
        boolean unclear = e.code().startsWith("ambiguous-");
        int refused = unclear ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_CONFLICT;
        int status = unknown ? HttpServletResponse.SC_NOT_FOUND : refused;
        String message =
                words.orElse("api." + e.code(), "api.refused", e.arguments().toArray());
        return Reply.error(status, e.code(), message, List.of(), words);
    }

    /** An error without details. */
    protected static Reply error(int status, String code, Words words) {
        return Reply.error(status, code, words.get("api." + code), List.of(), words);
    }
}
