package org.jiamenkou.admin.school;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.kernel.GroupKind;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.SchoolQuery;
import org.jspecify.annotations.Nullable;

/** What the address of the list of schools asks for. */
public final class SchoolFilter {

    private final String district;
    private final @Nullable Stage stage;
    private final @Nullable GroupKind kind;
    private final String street;
    private final String words;
    private final SchoolQuery.@Nullable State state;
    private final SchoolQuery.Order order;
    private final int page;

    private SchoolFilter(Address address) {
        district = address.code("district");
        stage = address.maybe(Stage.class, "stage");
        kind = address.maybe(GroupKind.class, "kind");
        street = address.text("street");
        words = address.text("words");
        state = address.maybe(SchoolQuery.State.class, "state");
        order = address.one(SchoolQuery.Order.class, "order", SchoolQuery.Order.NAME);
        page = Math.max(1, address.number("page", 1));
    }

    static SchoolFilter of(Address address) {
        return new SchoolFilter(address);
    }

    SchoolQuery query(int first, int size) {
        return new SchoolQuery(
                district.isEmpty() ? null : district, stage, kind, street, words, state, order, first, size);
    }

    /** The filter as an address says it, without the page. */
    public String getAddress() {
        return "district=" + district + "&stage=" + name(stage) + "&kind=" + name(kind) + "&state=" + name(state)
                + "&order=" + order + "&street=" + URLEncoder.encode(street, UTF_8) + "&words="
                + URLEncoder.encode(words, UTF_8);
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    /** The district, or empty for all. */
    public String getDistrict() {
        return district;
    }

    /** The stage, or null. */
    public @Nullable Stage getStage() {
        return stage;
    }

    /** The sort of group, or null. */
    public @Nullable GroupKind getKind() {
        return kind;
    }

    /** Words of an address. */
    public String getStreet() {
        return street;
    }

    /** Words of a name. */
    public String getWords() {
        return words;
    }

    /** The state, or null. */
    public SchoolQuery.@Nullable State getState() {
        return state;
    }

    /** The order. */
    public SchoolQuery.Order getOrder() {
        return order;
    }

    /** The page, from 1. */
    public int getPage() {
        return page;
    }
}
