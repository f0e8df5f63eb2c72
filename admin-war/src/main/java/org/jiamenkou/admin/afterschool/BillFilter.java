package org.jiamenkou.admin.afterschool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.afterschool.BillQuery;
import org.jiamenkou.payment.ChargeStanding;
import org.jspecify.annotations.Nullable;

/** What the address of the list of bills asks for. */
public final class BillFilter {

    private final String school;
    private final String term;
    private final String item;
    private final @Nullable ChargeStanding standing;
    private final int page;

    private BillFilter(Address address, String school, String term) {
        this.school = school;
        this.term = term;
        this.item = address.text("item").strip();
        this.standing = address.maybe(ChargeStanding.class, "standing");
        this.page = Math.max(1, address.number("page", 1));
    }

    /** Of a school and term that were chosen. */
    static BillFilter of(Address address, String school, String term) {
        return new BillFilter(address, school, term);
    }

    /** Of the school and term that the address names. */
    static BillFilter of(Address address) {
        return new BillFilter(address, address.code("school"), address.code("term"));
    }

    BillQuery query(int first, int size) {
        return new BillQuery(school, term, item.isEmpty() ? null : item, standing, first, size);
    }

    /** The filter as an address says it, without the page. */
    public String getAddress() {
        return "school=" + school + "&term=" + term + "&standing=" + (standing == null ? "" : standing.name())
                + "&item=" + URLEncoder.encode(item, UTF_8);
    }

    /** The title of a class, or empty. */
    public String getItem() {
        return item;
    }

    /** How it stands, or null. */
    public @Nullable ChargeStanding getStanding() {
        return standing;
    }

    /** The page, from 1. */
    public int getPage() {
        return page;
    }
}
