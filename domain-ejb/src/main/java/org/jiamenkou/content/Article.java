package org.jiamenkou.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jiamenkou.kernel.Money;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 文章: something a district tells, from the first draft to its recall. */
@Entity
@Table(name = "article")
class Article {

    @Id
    private String code;

    @Column(name = "district_code")
    private String districtCode;

    @Enumerated(EnumType.STRING)
    private Category category;

    private String title;

    private String summary;

    private String body;

    @Column(name = "search_text")
    private String searchText;

    private int position;

    private @Nullable Integer seats;

    @Column(name = "cost_fen")
    private @Nullable Long costFen;

    @Enumerated(EnumType.STRING)
    @Column(name = "building_stage")
    private @Nullable BuildingStage buildingStage;

    @Column(name = "opening_term")
    private @Nullable String openingTerm;

    @Column(name = "published_at")
    private @Nullable Timestamp publishedAt;

    @Column(name = "recalled_at")
    private @Nullable Timestamp recalledAt;

    @Column(name = "created_at")
    private Timestamp createdAt;

    @Column(name = "changed_at")
    private Timestamp changedAt;

    @Version
    private int version;

    /** For JPA. */
    @NullUnmarked
    protected Article() {}

    @SuppressWarnings("NullAway.Init") // the text brings the rest
    Article(String districtCode, ArticleText text, Instant now) {
        this.code = Codes.article(districtCode, text, now);
        this.districtCode = districtCode;
        this.createdAt = Moments.stored(now);
        take(text, now);
    }

    /** Takes another text; what was recalled has to be taken up again first. */
    void rewrite(ArticleText text, Instant now) {
        if (!state(now).isOpen()) {
            throw refused(ArticleState.DRAFT, now);
        }
        take(text, now);
    }

    /** Shows it from a moment on; a moment that has passed means now. */
    void release(Showing wanted, Instant now) {
        Instant from = later(wanted.from(), now);
        if (wanted.until() != null && !wanted.until().isAfter(from)) {
            throw new ContentRefusal("showing-times");
        }
        moveTo(from.equals(now) ? ArticleState.PUBLISHED : ArticleState.SCHEDULED, now);
        show(new Showing(from, wanted.until()));
    }

    /** Ends its showing now or at a later moment. */
    void recall(Instant at, Instant now) {
        moveTo(ArticleState.RECALLED, now);
        show(new Showing(showing().from(), later(at, now)));
    }

    /** Makes a draft of it again: nobody sees it until it is released anew. */
    void takeBack(Instant now) {
        moveTo(ArticleState.DRAFT, now);
        show(Showing.NEVER);
    }

    /** Refuses to be thrown away once families may have read it. */
    void refuseIfSeen(Instant now) {
        if (state(now) != ArticleState.DRAFT) {
            throw refused(ArticleState.DRAFT, now);
        }
    }

    String code() {
        return code;
    }

    String districtCode() {
        return districtCode;
    }

    int version() {
        return version;
    }

    ArticleState state(Instant now) {
        return showing().state(now);
    }

    ArticleText text() {
        return new ArticleText(category, title, summary, new RichText(body), position, project());
    }

    ArticleRow row(Instant now) {
        return new ArticleRow(
                code,
                districtCode,
                category,
                title,
                summary,
                position,
                project(),
                showing(),
                state(now),
                changedAt.toInstant());
    }

    ArticleSheet sheet(List<FileRow> files, Instant now) {
        return new ArticleSheet(
                code, districtCode, text(), showing(), state(now), changedAt.toInstant(), version, files);
    }

    private void take(ArticleText text, Instant now) {
        category = text.category();
        title = text.title();
        summary = text.summary();
        body = text.body().html();
        searchText = text.searched();
        position = text.position();
        ProjectFacts facts = text.project();
        Money cost = facts == null ? null : facts.cost();
        OpeningTerm opens = facts == null ? null : facts.opens();
        seats = facts == null ? null : facts.seats();
        costFen = cost == null ? null : Long.valueOf(cost.fen());
        buildingStage = facts == null ? null : facts.stage();
        openingTerm = opens == null ? null : opens.toString();
        changedAt = Moments.stored(now);
    }

    private @Nullable ProjectFacts project() {
        return buildingStage == null
                ? null
                : new ProjectFacts(
                        seats,
                        costFen == null ? null : new Money(costFen),
                        buildingStage,
                        OpeningTerm.parse(openingTerm).orElse(null));
    }

    private Showing showing() {
        return new Showing(Moments.orNull(publishedAt), Moments.orNull(recalledAt));
    }

    private void show(Showing showing) {
        publishedAt = Moments.storedOrNull(showing.from());
        recalledAt = Moments.storedOrNull(showing.until());
    }

    private void moveTo(ArticleState next, Instant now) {
        if (!state(now).next().contains(next)) {
            throw refused(next, now);
        }
    }

    private ContentRefusal refused(ArticleState next, Instant now) {
        return new ContentRefusal("article-state", next.code(), state(now).code());
    }

    private static Instant later(@Nullable Instant wanted, Instant now) {
        return wanted == null || wanted.isBefore(now) ? now : wanted;
    }
}
