package org.jiamenkou.portal.zone;

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
import org.jiamenkou.notice.Questions;
import org.jiamenkou.portal.reader.Language;
import org.jiamenkou.portal.reader.Reader;
import org.jiamenkou.portal.school.Directories;
import org.jiamenkou.portal.school.Directory;
import org.jiamenkou.zone.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Asks before the page is built, each time. Building a page costs some fifty times what the answer costs, and on policy
 * day everybody asks for the same compounds: when answer and register are the very ones a page was built from before,
 * that page is given again, with the secret of this browser's form in its place. There is no time limit to wait for and
 * none to be wrong by.
 */
public class AnswerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 500;

    /** What a page depends on besides answer and register. */
    private record Key(String query, Language language, boolean care, String district) {}

    /** A page with what it was built from, and where in it the secret of a form stands. */
    private record Built(AnswerSheet sheet, Directory directory, byte[] body, int secretAt) {

        /** The very same sheet; one that a ticket was noted on is written anew each time, and compared. */
        boolean isOf(@Nullable AnswerSheet asked) {
            return sheet == asked || sheet.answer().outcome() == Outcome.SEVERAL && sheet.equals(asked);
        }
    }

    private final transient Map<Key, Built> known = new ConcurrentHashMap<>();

    @Inject
    private transient Questions questions;

    @Inject
    private transient Directories directories;

    @Inject
    private transient Papers papers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Asking asking = Asking.of(request, questions);
        Directory directory = directories.now();
        Key key = key(request);
        Built built = known.get(key);
        if (built == null || !built.isOf(asking.sheet()) || built.directory() != directory) {
            prepare(request, asking, directory);
            built = built(request, response, chain, asking.sheet(), directory);
        }
        if (built != null) {
            remember(key, built);
            send(built, request, response);
        }
    }

    /** The page finds what it shows under these names. */
    private void prepare(HttpServletRequest request, Asking asking, Directory directory) {
        AnswerPage page = AnswerPage.of((Reader) request.getAttribute("reader"), asking, directory, questions, papers);
        request.setAttribute("answerPage", page);
        request.setAttribute("ask", page.getAsk());
        request.setAttribute("asked", page.getAsk().asked());
        request.setAttribute("sheet", page.getSheet());
    }

    /** The page; null when something else was sent, or there is no answer to keep it with. */
    private static @Nullable Built built(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            @Nullable AnswerSheet sheet,
            Directory directory)
            throws IOException, ServletException {
        if (sheet == null) {
            chain.doFilter(request, response);
            return null;
        }
        KeptResponse kept = new KeptResponse(response);
        chain.doFilter(request, kept);
        if (response.getStatus() != HttpServletResponse.SC_OK || response.isCommitted()) {
            return null;
        }
        byte[] body = kept.body();
        return new Built(sheet, directory, body, FormToken.placeIn(body));
    }

    private void remember(Key key, Built built) {
        if (known.put(key, built) == null && known.size() > MOST) {
            known.clear();
        }
    }

    private static Key key(HttpServletRequest request) {
        Reader reader = (Reader) request.getAttribute("reader");
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        return new Key(request.getRequestURI() + '?' + query, reader.language(), reader.care(), reader.district());
    }

    private static void send(Built built, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = built.secretAt() < 0
                ? built.body()
                : FormToken.placed(FormToken.of(request, response), built.body(), built.secretAt());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
