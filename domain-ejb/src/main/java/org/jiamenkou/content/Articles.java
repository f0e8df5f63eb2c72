package org.jiamenkou.content;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;

/** What families may read now: every method asks the clock, and nothing that is not shown at this moment comes out. */
@Stateless
public class Articles {

    private static final int MOST_QUESTIONS = 200;

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public Articles() {}

    /** For use outside the container, within a transaction of the caller's. */
    public Articles(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** A page of the articles shown now, in the order of the district: two statements. */
    public ArticleList list(ArticleSearch search) {
        Instant now = clock.instant();
        ArticleStore store = new ArticleStore(em);
        List<ArticleRow> rows = store.shown(search, now).stream()
                .map(article -> article.row(now))
                .toList();
        return new ArticleList(rows, store.countShown(search, now));
    }

    /** The article of that code, if it is shown now. */
    public Optional<ArticleSheet> find(String code) {
        Instant now = clock.instant();
        ArticleStore store = new ArticleStore(em);
        return store.shown(code, now).map(article -> article.sheet(store.files(code), now));
    }

    /** The texts that a search finds, whole but without files: the page of questions and answers. */
    public List<ArticleSheet> whole(ArticleSearch search) {
        Instant now = clock.instant();
        return new ArticleStore(em)
                        .shown(
                                new ArticleSearch(
                                        search.district(), search.category(), search.words(), 0, MOST_QUESTIONS),
                                now)
                        .stream()
                        .map(article -> article.sheet(List.of(), now))
                        .toList();
    }

    /** The newest articles of a district, newest first, without files. */
    public List<ArticleSheet> newest(String district, int most) {
        Instant now = clock.instant();
        return new ArticleStore(em)
                .newest(district, most, now).stream()
                        .map(article -> article.sheet(List.of(), now))
                        .toList();
    }

    /** The first picture of each of these articles, by the code of the article. */
    public Map<String, FileRow> firstPictures(List<String> articles) {
        return new ArticleStore(em).firstPictures(articles);
    }

    /** What is known of a file whose article is shown now. */
    public Optional<FileRow> findFile(String code) {
        ArticleStore store = new ArticleStore(em);
        Instant now = clock.instant();
        return store.fileRow(code)
                .filter(file -> store.shown(file.article(), now).isPresent());
    }

    /** A file whose article is shown now, with its bytes; a picture in the size of pages where that is asked for. */
    public Optional<StoredFile> openFile(String code, boolean inPageSize) {
        return findFile(code).flatMap(row -> new ArticleStore(em).file(code)).map(file -> file.stored(inPageSize));
    }
}
