package org.jiamenkou.portal.content;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.jiamenkou.content.ArticleSheet;
import org.jiamenkou.content.Articles;
import org.jiamenkou.content.ProjectFacts;
import org.jiamenkou.portal.reader.Reader;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.portal.school.Directories;
import org.jspecify.annotations.Nullable;

/** One article, to be read and printed. */
@Named
@RequestScoped
public class ArticlePage {

    @Inject
    private HttpServletRequest request;

    @EJB
    private Articles articles;

    @Inject
    private Directories directories;

    private String code = "";

    private @Nullable ArticleSheet sheet;

    /** Fetches the article; one that is not shown now is not found. */
    public void load() throws IOException {
        sheet = articles.find(code).orElse(null);
        if (sheet == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
        }
    }

    /** The article. */
    public ArticleSheet getSheet() {
        return Objects.requireNonNull(sheet, "load first");
    }

    /** The name of its district. */
    public String getDistrict() {
        return telling().district(getSheet().district());
    }

    /** The day of its publication. */
    public String getPublished() {
        return telling().day(getSheet().showing().from());
    }

    /** The day of its last correction. */
    public String getCorrected() {
        return telling().day(getSheet().changedAt());
    }

    /** Its figures where it is a building project, or null. */
    public @Nullable ProjectCard getProject() {
        ArticleSheet of = getSheet();
        ProjectFacts facts = of.text().project();
        return facts == null
                ? null
                : ProjectCard.of(of.code(), of.text().title(), of.text().summary(), facts, null, telling());
    }

    /** The code of the article. */
    public String getCode() {
        return code;
    }

    /** Takes the code of the article. */
    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    private Telling telling() {
        Reader reader = (Reader) request.getAttribute("reader");
        return new Telling(Words.in(reader.language()), directories.now());
    }
}
