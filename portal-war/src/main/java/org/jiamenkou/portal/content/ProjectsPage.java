package org.jiamenkou.portal.content;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiamenkou.content.ArticleRow;
import org.jiamenkou.content.Articles;
import org.jiamenkou.content.Category;
import org.jiamenkou.content.FileRow;
import org.jiamenkou.content.ProjectFacts;
import org.jiamenkou.portal.school.Directories;
import org.jiamenkou.portal.school.Directory;
import org.jiamenkou.school.DistrictRow;
import org.jspecify.annotations.Nullable;

/** The building projects with the seats they add and the term they open, all on one page. */
@Named
@RequestScoped
public class ProjectsPage {

    private static final int MOST = 200;

    @Inject
    private HttpServletRequest request;

    @EJB
    private Articles articles;

    @Inject
    private Directories directories;

    private Given given;

    private long seats;

    private final List<ProjectCard> cards = new ArrayList<>();

    @PostConstruct
    void read() {
        Directory directory = directories.now();
        given = Given.in(request, directory);
        Telling telling = given.telling(directory);
        List<ArticleRow> rows =
                articles.list(given.search(Category.PROJECT, MOST)).rows();
        Map<String, FileRow> pictures =
                articles.firstPictures(rows.stream().map(ArticleRow::code).toList());
        for (ArticleRow row : rows) {
            ProjectFacts facts = row.project();
            if (facts != null) {
                seats += facts.seats() == null ? 0 : facts.seats();
                cards.add(ProjectCard.of(
                        row.code(), row.title(), row.summary(), facts, pictures.get(row.code()), telling));
            }
        }
    }

    /** The projects. */
    public List<ProjectCard> getCards() {
        return cards;
    }

    /** How many seats they add together, as far as that is settled. */
    public long getSeats() {
        return seats;
    }

    /** The district chosen, or null for all. */
    public @Nullable DistrictRow getDistrict() {
        return given.district();
    }
}
