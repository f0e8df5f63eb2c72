package org.jiamenkou.admin.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.notice.NoticeDesk;
import org.jiamenkou.notice.RevisionState;
import org.jiamenkou.notice.TextPage;
import org.jiamenkou.notice.TextQuery;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The list of texts; what is chosen stands in the address, so that a view can be sent to a colleague. */
@Named
@RequestScoped
public class NoticesPage {

    private static final int SIZE = 20;

    @Inject
    private NoticeDesk desk;

    @Inject
    private Visitor visitor;

    private final String year = Asked.text("year").replaceAll("\\D", "");

    private final @Nullable Stage stage = Asked.maybe(Stage.class, "stage");

    private final @Nullable Population population = Asked.maybe(Population.class, "population");

    private final @Nullable RevisionState state = Asked.maybe(RevisionState.class, "state");

    private final TextQuery.Waiting waiting = Asked.one(TextQuery.Waiting.class, "waiting", TextQuery.Waiting.ANY);

    private final String words = Asked.text("words");

    private final TextQuery.Order order = Asked.one(TextQuery.Order.class, "order", TextQuery.Order.NEWEST);

    private final int page = Math.max(1, Asked.number("page", 1));

    private @Nullable TextPage found;

    /** For the container. */
    @NullUnmarked
    public NoticesPage() {}

    /** The texts of this page. */
    public TextPage getFound() {
        TextPage shown = found;
        if (shown == null) {
            SchoolYear asked = year.matches("20\\d\\d") ? SchoolYear.parse(year) : null;
            shown = desk.list(
                    visitor.getOfficer(),
                    new TextQuery(asked, stage, population, state, waiting, words, order, (page - 1) * SIZE, SIZE));
            found = shown;
        }
        return shown;
    }

    /** How many pages there are. */
    public int getPages() {
        return Math.max(1, (getFound().total() + SIZE - 1) / SIZE);
    }

    /** The address of the same list at another page. */
    public String at(int other) {
        return "?year=" + year + "&stage=" + name(stage) + "&population=" + name(population) + "&state=" + name(state)
                + "&waiting=" + waiting + "&order=" + order + "&words="
                + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&page=" + other;
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    /** The stages there are. */
    public Stage[] getStages() {
        return Stage.values();
    }

    /** The populations there are. */
    public Population[] getPopulations() {
        return Population.values();
    }

    /** The states there are. */
    public RevisionState[] getStates() {
        return RevisionState.values();
    }

    /** What may wait to be done. */
    public TextQuery.Waiting[] getWaitings() {
        return TextQuery.Waiting.values();
    }

    /** What waits to be done with the texts looked for. */
    public TextQuery.Waiting getWaiting() {
        return waiting;
    }

    /** The orders there are. */
    public TextQuery.Order[] getOrders() {
        return TextQuery.Order.values();
    }

    /** The year that is chosen, or empty. */
    public String getYear() {
        return year;
    }

    /** The stage that is chosen, or null. */
    public @Nullable Stage getStage() {
        return stage;
    }

    /** The population that is chosen, or null. */
    public @Nullable Population getPopulation() {
        return population;
    }

    /** The state that is chosen, or null. */
    public @Nullable RevisionState getState() {
        return state;
    }

    /** The words looked for. */
    public String getWords() {
        return words;
    }

    /** The order. */
    public TextQuery.Order getOrder() {
        return order;
    }

    /** The page, from 1. */
    public int getPage() {
        return page;
    }
}
