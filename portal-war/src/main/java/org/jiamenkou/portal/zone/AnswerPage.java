package org.jiamenkou.portal.zone;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jiamenkou.notice.AnswerSheet;
import org.jiamenkou.notice.Zones;
import org.jiamenkou.portal.reader.Reader;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.portal.school.Directories;
import org.jspecify.annotations.Nullable;

/**
 * The page of an answer. The question has been read and asked before the page is built; here the answer is put into
 * words. Which design the page has depends on the outcome.
 */
@Named
@RequestScoped
public class AnswerPage {

    @Inject
    private HttpServletRequest request;

    @EJB
    private Zones zones;

    @Inject
    private Directories directories;

    @Inject
    private Papers papers;

    private Ask ask;

    private @Nullable AnswerView view;

    private String token = "";

    @PostConstruct
    void answer() {
        Reader reader = (Reader) request.getAttribute("reader");
        Asking asking = (Asking) request.getAttribute(Asking.ATTRIBUTE);
        ask = Ask.of(directories.now(), asking.asked(), "");
        AnswerSheet sheet = asking.sheet();
        if (sheet != null) {
            view = new AnswerView(ask, sheet, zones, papers, Words.in(reader.language()));
            token = view.mayBeReported() ? FormToken.of(request, response()) : "";
        }
    }

    /** The question form, filled with what was asked. */
    public Ask getAsk() {
        return ask;
    }

    /** The answer in words; null when the question could not be read. */
    public @Nullable AnswerView getSheet() {
        return view;
    }

    /** The name of the design: the outcome, or {@code mistyped}. */
    public String getDesign() {
        return view == null ? "mistyped" : view.getOutcome();
    }

    /** The title of the page. */
    public String getTitle() {
        Words words = Words.in(((Reader) request.getAttribute("reader")).language());
        return view == null ? words.of("site.error-title", words.get("home.title")) : view.getTitle();
    }

    /** The secret of the form on this page. */
    public String getToken() {
        return token;
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
