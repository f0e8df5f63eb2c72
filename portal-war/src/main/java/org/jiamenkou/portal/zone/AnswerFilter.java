package org.jiamenkou.portal.zone;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jiamenkou.notice.AnswerSheet;
import org.jiamenkou.notice.Zones;
import org.jiamenkou.portal.reader.Language;
import org.jiamenkou.portal.reader.Reader;
import org.jiamenkou.portal.school.Directories;
import org.jiamenkou.portal.school.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Asks before the page is built, each time. Building a page costs some fifty times what the answer costs, and on policy
 * day everybody asks for the same compounds: when answer, register and reader are equal to those of a page that was
 * built before, that page is given again. There is no time limit to wait for and none to be wrong by.
 */
public class AnswerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 500;

    /** What a page depends on besides answer and register. */
    private record Key(String query, Language language, boolean care, String district) {}

    /** A page with what it was built from. */
    private record Built(AnswerSheet sheet, Directory directory, byte[] body) {}

    private final transient Map<Key, Built> known = new ConcurrentHashMap<>();

    @EJB
    private transient Zones zones;

    @Inject
    private transient Directories directories;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Asking asking = Asking.of(request, zones);
        request.setAttribute(Asking.ATTRIBUTE, asking);
        AnswerSheet sheet = asking.sheet();
        if (sheet == null || !asking.isLasting()) {
            chain.doFilter(request, response);
            return;
        }
        Key key = key(request);
        Directory directory = directories.now();
        Built built = known.get(key);
        if (built != null && built.directory() == directory && built.sheet().equals(sheet)) {
            send(built.body(), response);
            return;
        }
        byte[] body = built(request, response, chain);
        if (body != null) {
            remember(key, new Built(sheet, directory, body));
            send(body, response);
        }
    }

    /** The bytes of the page; null when something else than a page was sent. */
    private static byte @Nullable [] built(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        KeptResponse kept = new KeptResponse(response);
        chain.doFilter(request, kept);
        boolean page = response.getStatus() == HttpServletResponse.SC_OK && !response.isCommitted();
        return page ? kept.body() : null;
    }

    private void remember(Key key, Built built) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, built);
    }

    private static Key key(HttpServletRequest request) {
        Reader reader = (Reader) request.getAttribute("reader");
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        return new Key(request.getRequestURI() + '?' + query, reader.language(), reader.care(), reader.district());
    }

    private static void send(byte[] body, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
