package org.jiamenkou.admin.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.notice.TicketDesk;
import org.jiamenkou.notice.TicketKind;
import org.jiamenkou.notice.TicketPage;
import org.jiamenkou.notice.TicketQuery;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;

/** The tickets of the officer's districts; what is filtered and in which order stands in the address. */
@Named
@RequestScoped
public class TicketsPage {

    private static final int SIZE = 50;

    private static final ZoneId DAYS = ZoneId.of("Asia/Shanghai");

    @Inject
    private TicketDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    private final String district = Asked.text("district");

    private final String kind = Asked.text("kind");

    private final TicketQuery.State state = Asked.one(TicketQuery.State.class, "state", TicketQuery.State.OPEN);

    private final TicketQuery.Order order = Asked.one(TicketQuery.Order.class, "order", TicketQuery.Order.OLDEST);

    private final String words = Asked.text("q");

    private final int page = Math.max(1, Asked.number("page", 1));

    private TicketPage found;

    /** For the container. */
    @NullUnmarked
    public TicketsPage() {}

    @PostConstruct
    void search() {
        TicketQuery query = new TicketQuery(
                district.isEmpty() ? null : district,
                Asked.maybe(TicketKind.class, "kind"),
                state,
                words,
                order,
                (page - 1) * SIZE,
                SIZE);
        found = desk.list(visitor.getOfficer(), query);
    }

    /** The tickets of this page. */
    public TicketPage getFound() {
        return found;
    }

    /** How many pages there are. */
    public int getPages() {
        return Math.max(1, (found.total() + SIZE - 1) / SIZE);
    }

    /** The number of this page, from 1. */
    public int getPage() {
        return page;
    }

    /** The address of another page of the same list. */
    public String at(int other) {
        return "?district=" + encoded(district) + "&kind=" + encoded(kind) + "&state=" + state + "&order=" + order
                + "&q=" + encoded(words) + "&page=" + other;
    }

    /** Today, by which a term is over. */
    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), DAYS);
    }

    /** The districts the officer may look into. */
    public List<String> getDistricts() {
        return visitor.getOfficer().districts(Role.ENROLMENT, Role.DISTRICT_ADMIN, Role.EDITOR, Role.LEADER).stream()
                .sorted()
                .toList();
    }

    /** Every kind there is. */
    public TicketKind[] getKinds() {
        return TicketKind.values();
    }

    /** Every state there is. */
    public TicketQuery.State[] getStates() {
        return TicketQuery.State.values();
    }

    /** Every order there is. */
    public TicketQuery.Order[] getOrders() {
        return TicketQuery.Order.values();
    }

    /** The district that is chosen, or empty. */
    public String getDistrict() {
        return district;
    }

    /** The kind that is chosen, or empty. */
    public String getKind() {
        return kind;
    }

    /** The state that is chosen. */
    public TicketQuery.State getState() {
        return state;
    }

    /** The order that is chosen. */
    public TicketQuery.Order getOrder() {
        return order;
    }

    /** The words looked for. */
    public String getWords() {
        return words;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
