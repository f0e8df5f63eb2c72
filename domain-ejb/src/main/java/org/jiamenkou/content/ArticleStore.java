package org.jiamenkou.content;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Articles and their files in the database. */
class ArticleStore {

    private static final String SHOWN = " a.publishedAt <= :now and (a.recalledAt is null or a.recalledAt > :now)";

    private static final String FILE_ROW = "select new org.jiamenkou.content.FileRow(f.code, f.articleCode, f.name,"
            + " f.caption, f.type, f.bytes, f.width, f.height, f.digest) from Attachment f where ";

    private final EntityManager em;

    ArticleStore(EntityManager em) {
        this.em = em;
    }

    void add(Article article) {
        em.persist(article);
        em.flush();
    }

    void add(Attachment file) {
        em.persist(file);
        em.flush();
    }

    /** Writes what has changed, so that the version is the new one. */
    void save() {
        em.flush();
    }

    /** Throws an article away with its files. */
    void remove(Article article) {
        em.createQuery("delete from Attachment f where f.articleCode = :article")
                .setParameter("article", article.code())
                .executeUpdate();
        em.remove(article);
    }

    void removeFile(String file) {
        em.createQuery("delete from Attachment f where f.code = :file")
                .setParameter("file", file)
                .executeUpdate();
    }

    Optional<Article> find(String code) {
        return Optional.ofNullable(em.find(Article.class, code));
    }

    /** The article, held until the end of the transaction: a second one who wants to change it waits. */
    Article hold(String code) {
        Article article = em.find(Article.class, code, LockModeType.PESSIMISTIC_WRITE);
        if (article == null) {
            throw ContentRefusal.unknownArticle(code);
        }
        em.refresh(article);
        return article;
    }

    Optional<Article> shown(String code, Instant now) {
        return em.createQuery("select a from Article a where a.code = :code and" + SHOWN, Article.class)
                .setParameter("code", code)
                .setParameter("now", Moments.stored(now))
                .getResultStream()
                .findFirst();
    }

    List<Article> shown(ArticleSearch search, Instant now) {
        return asked(search, now)
                .articles(em, " order by a.position, a.publishedAt desc, a.code")
                .setFirstResult(search.first())
                .setMaxResults(search.rows())
                .getResultList();
    }

    long countShown(ArticleSearch search, Instant now) {
        return asked(search, now).count(em);
    }

    /** What an officer looks for, in whatever state, in these districts. */
    List<Article> found(DeskSearch search, Set<String> districts, Instant now) {
        return asked(search, districts, now)
                .articles(em, search.order().clause())
                .setFirstResult(search.first())
                .setMaxResults(search.rows())
                .getResultList();
    }

    long countFound(DeskSearch search, Set<String> districts, Instant now) {
        return asked(search, districts, now).count(em);
    }

    /** How many drafts these districts have, how many articles wait for their time, and how many end within a week. */
    ContentWaiting waiting(Set<String> districts, Instant now) {
        Timestamp soon = Moments.stored(now.plus(ArticleQuery.SOON));
        Object[] counts = (Object[]) em.createQuery("select"
                        + " sum(case when a.publishedAt is null then 1 else 0 end),"
                        + " sum(case when a.publishedAt > :now then 1 else 0 end),"
                        + " sum(case when a.publishedAt <= :now and a.recalledAt > :now and a.recalledAt <= :soon then 1 else 0 end)"
                        + " from Article a where a.districtCode in :districts")
                .setParameter("now", Moments.stored(now))
                .setParameter("soon", soon)
                .setParameter("districts", districts)
                .getSingleResult();
        return new ContentWaiting(number(counts[0]), number(counts[1]), number(counts[2]));
    }

    private static long number(@Nullable Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    /** The district of an article; refuses {@code unknown-article}. */
    String districtOf(String code) {
        return em.createQuery("select a.districtCode from Article a where a.code = :code", String.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> ContentRefusal.unknownArticle(code));
    }

    /** The newest shown articles of a district, whatever their order in lists. */
    List<Article> newest(String district, int rows, Instant now) {
        String query = "select a from Article a where a.districtCode = :district and" + SHOWN
                + " order by a.publishedAt desc, a.code";
        return em.createQuery(query, Article.class)
                .setParameter("district", district)
                .setParameter("now", Moments.stored(now))
                .setMaxResults(rows)
                .getResultList();
    }

    List<FileRow> files(String article) {
        return em.createQuery(FILE_ROW + "f.articleCode = :article order by f.position", FileRow.class)
                .setParameter("article", article)
                .getResultList();
    }

    /** The first picture of each of these articles. */
    Map<String, FileRow> firstPictures(List<String> articles) {
        Map<String, FileRow> first = new HashMap<>();
        if (!articles.isEmpty()) {
            em.createQuery(FILE_ROW + "f.articleCode in :articles and f.width > 0 order by f.position", FileRow.class)
                    .setParameter("articles", articles)
                    .getResultList()
                    .forEach(file -> first.putIfAbsent(file.article(), file));
        }
        return first;
    }

    Optional<FileRow> fileRow(String code) {
        return em.createQuery(FILE_ROW + "f.code = :code", FileRow.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Optional<Attachment> file(String code) {
        return Optional.ofNullable(em.find(Attachment.class, code));
    }

    /** The number of the next file of an article. */
    int nextPosition(String article) {
        Integer last = em.createQuery(
                        "select max(f.position) from Attachment f where f.articleCode = :article", Integer.class)
                .setParameter("article", article)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    private static ArticleQuery asked(ArticleSearch search, Instant now) {
        ArticleQuery query = new ArticleQuery().in(ArticleState.PUBLISHED, now).of(search.category());
        String district = search.district();
        return (district == null ? query : query.ofDistricts(Set.of(district))).saying(search.folded());
    }

    private static ArticleQuery asked(DeskSearch search, Set<String> districts, Instant now) {
        ArticleQuery query = new ArticleQuery().ofDistricts(districts).of(search.category());
        if (search.ending()) {
            query.endingSoon(now);
        }
        ArticleState state = search.ending() ? null : search.state();
        return (state == null ? query : query.in(state, now))
                .saying(new ArticleSearch(null, null, search.words(), 0, 1).folded());
    }
}
