package org.jiamenkou.portal.content;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jiamenkou.content.ArticleList;
import org.jiamenkou.content.Articles;
import org.jiamenkou.content.Category;
import org.jiamenkou.portal.school.Directories;
import org.jiamenkou.portal.school.Directory;
import org.jiamenkou.school.DistrictRow;
import org.jspecify.annotations.Nullable;

/** What a district tells, by section and words, twenty a page. */
@Named
@RequestScoped
public class ArticleListPage {

    private static final int ROWS = 20;

    @Inject
    private HttpServletRequest request;

    @EJB
    private Articles articles;

    @Inject
    private Directories directories;

    private Directory directory;

    private Given given;

    private ArticleList found;

    @PostConstruct
    void search() {
        directory = directories.now();
        given = Given.in(request, directory);
        found = articles.list(given.search(given.category(), ROWS));
    }

    /** The articles of this page. */
    public List<ArticleCard> getCards() {
        Telling telling = given.telling(directory);
        return found.rows().stream().map(row -> ArticleCard.of(row, telling)).toList();
    }

    /** How many articles there are. */
    public long getCount() {
        return found.total();
    }

    /** How many pages they fill. */
    public long getPages() {
        return Math.max(1, (found.total() + ROWS - 1) / ROWS);
    }

    /** The number of this page, from 1. */
    public int getPage() {
        return given.page();
    }

    /** The district chosen, or null for all. */
    public @Nullable DistrictRow getDistrict() {
        return given.district();
    }

    /** The districts to choose from. */
    public List<DistrictRow> getDistricts() {
        return directory.list();
    }

    /** The section chosen, or null for all. */
    public @Nullable Category getCategory() {
        return given.category();
    }

    /** The sections to choose from. */
    public List<Category> getCategories() {
        return List.of(Category.values());
    }

    /** What is searched for. */
    public String getWords() {
        return given.words();
    }

    /** Whether anything is searched for. */
    public boolean isNarrowed() {
        return !given.words().isEmpty() || given.category() != null;
    }
}
