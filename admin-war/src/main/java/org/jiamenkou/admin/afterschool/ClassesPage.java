package org.jiamenkou.admin.afterschool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.afterschool.ClassDesk;
import org.jiamenkou.afterschool.ClassPage;
import org.jiamenkou.afterschool.ClassQuery;
import org.jiamenkou.afterschool.ClassState;
import org.jiamenkou.kernel.DomainException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The list of classes; what is chosen stands in the address, so that a view can be sent to a colleague. */
@Named
@RequestScoped
public class ClassesPage {

    private static final int SIZE = 20;

    private static final int ALL_DRAFTS = 200;

    @Inject
    private ClassDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private AfterschoolWords words;

    @Inject
    private Say say;

    private final ClassFilter filter = ClassFilter.of(Asked::text);

    private @Nullable ClassPage found;

    /** For the container. */
    @NullUnmarked
    public ClassesPage() {}

    /** The classes of this page. */
    public ClassPage getFound() {
        ClassPage shown = found;
        if (shown == null) {
            int first = (filter.getPage() - 1) * SIZE;
            shown = desk.list(visitor.getOfficer(), filter.query(first, SIZE));
            found = shown;
        }
        return shown;
    }

    /** Opens every draft the filter leaves; each that cannot be opened says why and stays a draft. */
    public String openAll() {
        ClassQuery drafts = filter.query(0, ALL_DRAFTS);
        int opened = 0;
        for (ClassPage.Line line : desk.list(visitor.getOfficer(), drafts).lines()) {
            if (line.row().state() == ClassState.DRAFT) {
                opened += open(line) ? 1 : 0;
            }
        }
        say.done("afterschool", "class.opened-all", opened);
        return "/afterschool/classes?faces-redirect=true&" + filter.getAddress();
    }

    private boolean open(ClassPage.Line line) {
        try {
            desk.open(visitor.getOfficer(), line.row().code(), line.row().version());
            return true;
        } catch (DomainException refusal) {
            words.refuse(null, refusal);
            return false;
        }
    }

    /** Whether there may be drafts among what is found: one on this page, or more pages. */
    public boolean isDrafts() {
        return getPages() > 1
                || getFound().lines().stream().anyMatch(line -> line.row().state() == ClassState.DRAFT);
    }

    /** How many pages there are. */
    public int getPages() {
        return Math.max(1, (getFound().total() + SIZE - 1) / SIZE);
    }

    /** The page, from 1. */
    public int getPage() {
        return filter.getPage();
    }

    /** The address of the same list at another page. */
    public String at(int other) {
        return "?" + filter.getAddress() + "&page=" + other;
    }

    /** What is chosen. */
    public ClassFilter getFilter() {
        return filter;
    }

    /** Whether classes of several schools stand on this page. */
    public boolean isOfSeveral() {
        return getFound().lines().stream()
                        .map(line -> line.row().school())
                        .distinct()
                        .count()
                > 1;
    }

    /** The states there are. */
    public ClassState[] getStates() {
        return ClassState.values();
    }

    /** The orders there are. */
    public ClassQuery.Order[] getOrders() {
        return ClassQuery.Order.values();
    }

    /** The weekdays, 1 to 7. */
    public List<Integer> getWeekdays() {
        return IntStream.rangeClosed(1, 7).boxed().toList();
    }

    /** The grades, 1 to 9. */
    public List<Integer> getGrades() {
        return IntStream.rangeClosed(1, 9).boxed().toList();
    }
}
