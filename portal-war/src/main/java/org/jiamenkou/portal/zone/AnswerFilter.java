package org.jiamenkou.portal.zone;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jiamenkou.kernel.AskedAgain;
import org.jiamenkou.notice.Lookups;
import org.jiamenkou.portal.reader.FormToken;
import org.jiamenkou.portal.reader.Reader;
import org.jiamenkou.portal.school.Directories;
import org.jiamenkou.portal.school.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Asks before the page is built, each time. Building a page costs some fifty times what the answer costs, and a thousand
 * families who live along one street are told the same: the page is built once for what they are told, and what each of them
 * typed is put in its place. There is no time limit to wait for and none to be wrong by.
 */
public class AnswerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Pages that stay, some nine kilobytes each. */
    private static final int MOST = 4_000;

    /** What a page depends on: all but what was typed. */
    private record Key(Asking asking, Reader reader) {}

    /** The pages that were built from one picture and one register. */
    private record Shelf(Object picture, Directory directory, AskedAgain<Key, KeptPage> pages) {

        Shelf(Object picture, Directory directory) {
            this(picture, directory, new AskedAgain<>(MOST));
        }

        boolean isOf(Object now, Directory register) {
            return picture == now && directory == register;
        }
    }

    private transient volatile @Nullable Shelf shelf;

    @Inject
    private transient Lookups lookups;

    @Inject
    private transient Directories directories;

    @Inject
    private transient Papers papers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Directory directory = directories.now();
        AskedAgain<Key, KeptPage> pages = shelf(lookups.picture(), directory).pages();
        Asking asking = Asking.of(request, lookups);
        Reader reader = (Reader) request.getAttribute("reader");
        if (asking.sheet() == null) {
            prepare(request, new Key(asking, reader), directory);
            chain.doFilter(request, response);
            return;
        }
        Key key = new Key(Typed.without(asking), Typed.without(reader));
        KeptPage page = pages.get(key);
        if (page == null) {
            prepare(request, key, directory);
            page = built(request, response, chain);
            if (page != null) {
                pages.put(key, page);
            }
        }
        if (page != null) {
            String token = page.hasForm() ? FormToken.of(request, response) : "";
            send(page.saying(Typed.in(asking, reader, token)), response);
        }
    }

    /**
     * The shelf for pages of that picture. The picture is looked at before the question is asked of it: a page on the shelf
     * of an older picture is only ever found by an answer that is still given.
     */
    private Shelf shelf(Object picture, Directory directory) {
        Shelf known = shelf;
        if (known == null || !known.isOf(picture, directory)) {
            known = new Shelf(picture, directory);
            shelf = known;
        }
        return known;
    }

    /** The page finds what it shows under these names. */
    private void prepare(HttpServletRequest request, Key key, Directory directory) {
        AnswerPage page = AnswerPage.of(key.reader(), key.asking(), directory, lookups, papers);
        request.setAttribute("reader", key.reader());
        request.setAttribute("answerPage", page);
        request.setAttribute("ask", page.getAsk());
        request.setAttribute("asked", page.getAsk().asked());
        request.setAttribute("sheet", page.getSheet());
    }

    /** The page as it is built; null when something else was sent. */
    private static @Nullable KeptPage built(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        KeptResponse kept = new KeptResponse(response);
        chain.doFilter(request, kept);
        return response.getStatus() == HttpServletResponse.SC_OK && !response.isCommitted()
                ? KeptPage.of(kept.markup())
                : null;
    }

    private static void send(byte[] body, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
