package org.jiamenkou.content;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes, releases and recalls articles, within a transaction of the caller's. It asks nobody for permission: who may, is the
 * business of the desk that uses it.
 */
public final class Editing {

    private static final int MOST_FILES = 20;

    private final ArticleStore store;

    private final Clock clock;

    /** Works on this database and by this clock. */
    public Editing(EntityManager em, Clock clock) {
        this.store = new ArticleStore(em);
        this.clock = clock;
    }

    /** Begins a draft. */
    public ArticleSheet begin(String district, ArticleText text) {
        Article article = new Article(district, text, clock.instant());
        store.add(article);
        return sheet(article);
    }

    /** The article whatever its state; refuses {@code unknown-article}. */
    public ArticleSheet get(String code) {
        return sheet(store.find(code).orElseThrow(() -> ContentRefusal.unknownArticle(code)));
    }

    /**
     * Writes another text over the one of {@code version}; the same text again changes nothing. Refuses {@code article-changed}
     * with the other's text, and {@code article-state}.
     */
    public ArticleSheet save(String code, int version, ArticleText text) {
        Article article = unchanged(code, version);
        if (!article.text().equals(text)) {
            article.rewrite(text, clock.instant());
        }
        return saved(article);
    }

    /**
     * Shows it from one moment until another; no moment means now and for good. Refuses {@code text-missing}, {@code
     * showing-times}, {@code article-changed}, {@code article-state}.
     */
    public ArticleSheet release(String code, int version, @Nullable Instant from, @Nullable Instant until) {
        Article article = unchanged(code, version);
        Instant now = clock.instant();
        Instant begin = from == null || from.isBefore(now) ? now : from;
        if (article.text().body().isEmpty()) {
            throw new ContentRefusal("text-missing");
        }
        if (until != null && !until.isAfter(begin)) {
            throw new ContentRefusal("showing-times");
        }
        article.release(new Showing(begin, until), now);
        return saved(article);
    }

    /** Ends its showing, now or at a later moment. Refuses {@code article-changed}, {@code article-state}. */
    public ArticleSheet recall(String code, int version, @Nullable Instant at) {
        Article article = unchanged(code, version);
        Instant now = clock.instant();
        article.recall(at == null ? now : at, now);
        return saved(article);
    }

    /** Makes a draft of one that waits or was recalled. Refuses {@code article-changed}, {@code article-state}. */
    public ArticleSheet takeBack(String code, int version) {
        Article article = unchanged(code, version);
        article.takeBack(clock.instant());
        return saved(article);
    }

    /** Throws a draft away with its files, for good. Refuses {@code article-changed}, {@code article-state}. */
    public void discard(String code, int version) {
        Article article = unchanged(code, version);
        article.refuseIfSeen(clock.instant());
        store.remove(article);
    }

    /** Adds a file that was looked through. Refuses {@code too-many-files}, {@code article-state}. */
    public ArticleSheet attach(String code, TakenFile file) {
        Article article = openForFiles(code);
        if (store.files(code).size() >= MOST_FILES) {
            throw new ContentRefusal("too-many-files", MOST_FILES);
        }
        store.add(new Attachment(code, store.nextPosition(code), file, clock.instant()));
        return sheet(article);
    }

    /** Takes a file off again. Refuses {@code unknown-file}, {@code article-state}. */
    public ArticleSheet detach(String code, String file) {
        Article article = openForFiles(code);
        FileRow row = store.fileRow(file)
                .filter(found -> found.article().equals(code))
                .orElseThrow(() -> ContentRefusal.unknownFile(file));
        store.removeFile(row.code());
        return sheet(article);
    }

    private Article openForFiles(String code) {
        Article article = store.hold(code);
        ArticleState state = article.state(clock.instant());
        if (!state.isOpen()) {
            throw new ContentRefusal("article-state", ArticleState.DRAFT.code(), state.code());
        }
        return article;
    }

    private Article unchanged(String code, int version) {
        Article article = store.hold(code);
        if (article.version() != version) {
            throw new ArticleChanged(sheet(article));
        }
        return article;
    }

    private ArticleSheet saved(Article article) {
        store.save();
        return sheet(article);
    }

    private ArticleSheet sheet(Article article) {
        List<FileRow> files = store.files(article.code());
        return article.sheet(files, clock.instant());
    }
}
