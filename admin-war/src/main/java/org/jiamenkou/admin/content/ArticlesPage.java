package org.jiamenkou.admin.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.content.ArticleList;
import org.jiamenkou.content.ArticleRow;
import org.jiamenkou.content.ArticleState;
import org.jiamenkou.content.Category;
import org.jiamenkou.content.ContentDesk;
import org.jiamenkou.content.DeskSearch;
import org.jiamenkou.content.DeskSearch.Order;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The articles of the officer's districts; what is filtered and in which order stands in the address. */
@Named
@RequestScoped
public class ArticlesPage {

    private static final int ROWS = 50;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ContentDesk desk;

    @Inject
    private Visitor visitor;

    private ArticleList found;

    private int page;

    /** For the container. */
    @NullUnmarked
    public ArticlesPage() {}

    @PostConstruct
    void search() {
        String wanted = given("page");
        page = wanted.matches("[1-9]\\d{0,4}") ? Integer.parseInt(wanted) : 1;
        String district = given("district");
        found = desk.list(
                visitor.getOfficer(),
                new DeskSearch(
                        district.isEmpty() ? null : district,
                        Category.parse(given("category")).orElse(null),
                        state(given("state")),
                        given("ending").equals("week"),
                        given("q"),
                        order(),
                        (page - 1) * ROWS,
                        ROWS));
    }

    /** The articles of this page. */
    public List<ArticleRow> getRows() {
        return found.rows();
    }

    /** How many there are on all pages. */
    public long getTotal() {
        return found.total();
    }

    /** The number of this page, from 1. */
    public int getPage() {
        return page;
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (found.total() + ROWS - 1) / ROWS);
    }

    /** The districts the officer may look into. */
    public List<String> getDistricts() {
        return visitor.getOfficer().districts(Role.EDITOR, Role.LEADER).stream()
                .sorted()
                .toList();
    }

    /** The districts the officer may write for. */
    public List<String> getWritable() {
        Officer officer = visitor.getOfficer();
        return officer.districts(Role.EDITOR).stream().sorted().toList();
    }

    /** Every sort there is. */
    public Category[] getCategories() {
        return Category.values();
    }

    /** Every state there is. */
    public ArticleState[] getStates() {
        return ArticleState.values();
    }

    /** What a filter is set to, or empty. */
    public String given(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** The order in force, as the address names it. */
    public String getOrder() {
        return order().name().toLowerCase(Locale.ROOT);
    }

    /** The address of this list with one thing changed; another order begins at the first page. */
    public String with(String name, String value) {
        StringBuilder address = new StringBuilder(request.getContextPath()).append("/content/articles?");
        Stream.of("district", "category", "state", "ending", "q", "order")
                .filter(one -> !one.equals(name) && !given(one).isEmpty())
                .forEach(one -> address.append(one)
                        .append('=')
                        .append(encoded(given(one)))
                        .append('&'));
        return address.append(name).append('=').append(encoded(value)).toString();
    }

    private Order order() {
        return Arrays.stream(Order.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(given("order")))
                .findFirst()
                .orElse(Order.CHANGED);
    }

    private static @Nullable ArticleState state(String code) {
        return Arrays.stream(ArticleState.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
