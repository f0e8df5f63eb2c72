package org.jiamenkou.portal.zone;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.notice.Question;
import org.jiamenkou.notice.QuestionTopic;
import org.jiamenkou.portal.reader.FormToken;
import org.jiamenkou.portal.reader.Reader;
import org.jiamenkou.portal.school.Directories;
import org.jspecify.annotations.NullUnmarked;

/** 向教育局咨询: the form for a question, as it was typed where it was refused. */
@Named
@RequestScoped
public class QuestionPage {

    /** The attribute of a request that says why the question was refused. */
    static final String REFUSED = QuestionPage.class.getName() + ".refused";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Directories directories;

    private Ask ask;

    private String token = "";

    /** For the container. */
    @NullUnmarked
    public QuestionPage() {}

    @PostConstruct
    void open() {
        Reader reader = (Reader) request.getAttribute("reader");
        ask = Ask.of(directories.now(), Asked.from(request::getParameter), reader.district());
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        response.setHeader("Cache-Control", "no-store");
        token = FormToken.of(request, response);
    }

    /** The districts, stages and populations to choose from. */
    public Ask getAsk() {
        return ask;
    }

    /** The secret of the form. */
    public String getToken() {
        return token;
    }

    /** Why the question was refused, or empty. */
    public String getRefused() {
        return Objects.requireNonNullElse((String) request.getAttribute(REFUSED), "");
    }

    /** The topics. */
    public List<QuestionTopic> getTopics() {
        return List.of(QuestionTopic.values());
    }

    /** The topic that is chosen. */
    public QuestionTopic getTopic() {
        return QuestionTopic.parse(request.getParameter("topic")).orElse(QuestionTopic.ZONE);
    }

    /** The stages. */
    public List<Stage> getStages() {
        return List.of(Stage.values());
    }

    /** The populations a child may belong to. */
    public List<Population> getPopulations() {
        return List.of(Population.RESIDENT, Population.MIGRANT);
    }

    /** The question as typed. */
    public String getText() {
        return Objects.requireNonNullElse(request.getParameter("text"), "");
    }

    /** The most characters of a question. */
    public int getLongest() {
        return Question.LONGEST;
    }
}
