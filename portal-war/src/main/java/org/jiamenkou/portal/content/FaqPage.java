package org.jiamenkou.portal.content;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jiamenkou.content.ArticleSheet;
import org.jiamenkou.content.Articles;
import org.jiamenkou.content.Category;
import org.jiamenkou.portal.school.Directories;
import org.jiamenkou.school.DistrictRow;
import org.jspecify.annotations.Nullable;

/** What families ask most, each with its answer below it. */
@Named
@RequestScoped
public class FaqPage {

    private static final int MOST = 200;

    @Inject
    private HttpServletRequest request;

    @EJB
    private Articles articles;

    @Inject
    private Directories directories;

    private Given given;

    private List<ArticleSheet> found;

    @PostConstruct
    void read() {
        given = Given.in(request, directories.now());
        found = articles.whole(given.search(Category.FAQ, MOST));
    }

    /** The questions that contain what is searched for, with their answers. */
    public List<ArticleSheet> getFound() {
        return found;
    }

    /** What is searched for. */
    public String getWords() {
        return given.words();
    }

    /** The district chosen, or null for all. */
    public @Nullable DistrictRow getDistrict() {
        return given.district();
    }
}
