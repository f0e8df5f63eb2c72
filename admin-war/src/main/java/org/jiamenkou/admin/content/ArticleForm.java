package org.jiamenkou.admin.content;

import java.util.Optional;
import org.jiamenkou.content.ArticleText;
import org.jiamenkou.content.BuildingStage;
import org.jiamenkou.content.Category;
import org.jiamenkou.content.OpeningTerm;
import org.jiamenkou.content.PlainWriting;
import org.jiamenkou.content.ProjectFacts;
import org.jiamenkou.content.RichText;
import org.jiamenkou.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of an article, as typed. */
public class ArticleForm {

    private Category category = Category.NOTICE;
    private String title = "";
    private String summary = "";
    private String body = "";
    private int position;
    private String seats = "";
    private String cost = "";
    private BuildingStage stage = BuildingStage.PLANNED;
    private String openingYear = "";
    private String season = "autumn";

    /** Something typed cannot be read: the field and the word of what is wrong with it. */
    record Unread(String field, String key) {}

    /** Takes over a text. */
    void show(ArticleText text) {
        category = text.category();
        title = text.title();
        summary = text.summary();
        body = text.body().html();
        position = text.position();
        ProjectFacts facts = text.project();
        if (facts != null) {
            seats = facts.seats() == null ? "" : facts.seats().toString();
            cost = facts.cost() == null ? "" : facts.cost().wan();
            stage = facts.stage();
            openingYear =
                    facts.opens() == null ? "" : String.valueOf(facts.opens().year());
            season = facts.opens() == null ? season : facts.opens().season();
        }
    }

    /** The first thing that cannot be read, if there is one. */
    Optional<Unread> unread() {
        if (category != Category.PROJECT) {
            return Optional.empty();
        }
        if (!seats.isBlank() && !seats.strip().matches("\\d{1,6}")) {
            return Optional.of(new Unread("seats", "wrong.seats"));
        }
        if (!cost.isBlank() && Money.parseWan(cost).isEmpty()) {
            return Optional.of(new Unread("cost", "wrong.cost"));
        }
        return openingYear.isBlank() || opens().isPresent()
                ? Optional.empty()
                : Optional.of(new Unread("opens", "wrong.opens"));
    }

    /** The text that was typed, once everything can be read. */
    ArticleText text() {
        return new ArticleText(category, title, summary, getWritten(), position, project());
    }

    private @Nullable ProjectFacts project() {
        return category != Category.PROJECT
                ? null
                : new ProjectFacts(
                        seats.isBlank() ? null : Integer.valueOf(seats.strip()),
                        Money.parseWan(cost).orElse(null),
                        stage,
                        opens().orElse(null));
    }

    private Optional<OpeningTerm> opens() {
        return OpeningTerm.parse(openingYear.strip() + "-" + season);
    }

    /** Puts what families would read in the place of what was typed. */
    void clean() {
        if (body.length() <= RichText.LONGEST) {
            body = getWritten().html();
        }
    }

    /** What families would read of the body. */
    public RichText getWritten() {
        return PlainWriting.read(body);
    }

    /** The sort. */
    public Category getCategory() {
        return category;
    }

    /** The sort. */
    public void setCategory(Category category) {
        this.category = category;
    }

    /** The title. */
    public String getTitle() {
        return title;
    }

    /** The title. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** The summary. */
    public String getSummary() {
        return summary;
    }

    /** The summary. */
    public void setSummary(String summary) {
        this.summary = summary;
    }

    /** The text, plain or with tags. */
    public String getBody() {
        return body;
    }

    /** The text, plain or with tags. */
    public void setBody(String body) {
        this.body = body;
    }

    /** The place in the order. */
    public int getPosition() {
        return position;
    }

    /** The place in the order. */
    public void setPosition(int position) {
        this.position = position;
    }

    /** The seats of a project. */
    public String getSeats() {
        return seats;
    }

    /** The seats of a project. */
    public void setSeats(String seats) {
        this.seats = seats;
    }

    /** The cost of a project in 万元. */
    public String getCost() {
        return cost;
    }

    /** The cost of a project in 万元. */
    public void setCost(String cost) {
        this.cost = cost;
    }

    /** The progress of a project. */
    public BuildingStage getStage() {
        return stage;
    }

    /** The progress of a project. */
    public void setStage(BuildingStage stage) {
        this.stage = stage;
    }

    /** The year of opening, or empty. */
    public String getOpeningYear() {
        return openingYear;
    }

    /** The year of opening, or empty. */
    public void setOpeningYear(String openingYear) {
        this.openingYear = openingYear;
    }

    /** The season of opening: {@code autumn} or {@code spring}. */
    public String getSeason() {
        return season;
    }

    /** The season of opening: {@code autumn} or {@code spring}. */
    public void setSeason(String season) {
        this.season = season;
    }
}
