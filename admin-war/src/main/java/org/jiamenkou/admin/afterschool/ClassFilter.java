package org.jiamenkou.admin.afterschool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.afterschool.ClassQuery;
import org.jiamenkou.afterschool.ClassState;
import org.jspecify.annotations.Nullable;

/** What the address of the list of classes asks for. */
public final class ClassFilter {

    private final String school;
    private final String term;
    private final @Nullable ClassState state;
    private final String category;
    private final int weekday;
    private final int grade;
    private final boolean few;
    private final String words;
    private final ClassQuery.Order order;
    private final int page;

    private ClassFilter(Address address) {
        school = address.code("school");
        term = address.code("term");
        state = address.maybe(ClassState.class, "state");
        category = address.code("category");
        weekday = Math.min(7, address.number("weekday", 0));
        grade = Math.min(9, address.number("grade", 0));
        few = address.text("few").equals("1");
        words = address.text("words");
        order = address.one(ClassQuery.Order.class, "order", ClassQuery.Order.NAME);
        page = Math.max(1, address.number("page", 1));
    }

    static ClassFilter of(Address address) {
        return new ClassFilter(address);
    }

    ClassQuery query(int first, int size) {
        return new ClassQuery(
                none(school), none(term), state, none(category), weekday, grade, few, words, order, first, size);
    }

    /** The filter as an address says it, without the page. */
    public String getAddress() {
        return "school=" + school + "&term=" + term + "&state=" + (state == null ? "" : state.name()) + "&category="
                + category + "&weekday=" + weekday + "&grade=" + grade + "&few=" + (few ? "1" : "") + "&order=" + order
                + "&words=" + URLEncoder.encode(words, UTF_8);
    }

    private static @Nullable String none(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The school, or empty. */
    public String getSchool() {
        return school;
    }

    /** The term, or empty. */
    public String getTerm() {
        return term;
    }

    /** The state, or null. */
    public @Nullable ClassState getState() {
        return state;
    }

    /** The weekday, or 0. */
    public int getWeekday() {
        return weekday;
    }

    /** The grade, or 0. */
    public int getGrade() {
        return grade;
    }

    /** Whether only classes with too few children are wanted. */
    public boolean isFew() {
        return few;
    }

    /** Words of course, class or teacher. */
    public String getWords() {
        return words;
    }

    /** The order. */
    public ClassQuery.Order getOrder() {
        return order;
    }

    /** The page, from 1. */
    public int getPage() {
        return page;
    }
}
