package org.jiamenkou.admin.afterschool;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.afterschool.BillDesk;
import org.jiamenkou.afterschool.BillList;
import org.jiamenkou.afterschool.TermRow;
import org.jiamenkou.payment.ChargeStanding;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 费用: what the families of a school owe for classes, paid, and get back; what is chosen stands in the address. */
@Named
@RequestScoped
public class BillsPage {

    private static final int SIZE = 50;

    @Inject
    private BillDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private SchoolScope scope;

    private @Nullable BillFilter filter;

    private @Nullable BillList found;

    /** For the container. */
    @NullUnmarked
    public BillsPage() {}

    @PostConstruct
    void open() {
        TermRow term = scope.getTerm();
        visitor.getOfficer().requireSchool(term == null ? "" : term.district(), scope.getSchool());
        filter = BillFilter.of(Asked::text, scope.getSchool(), term == null ? "" : term.code());
    }

    /** The lines of this page. */
    public BillList getFound() {
        BillList shown = found;
        if (shown == null) {
            shown = desk.list(visitor.getOfficer(), getFilter().query((getPage() - 1) * SIZE, SIZE));
            found = shown;
        }
        return shown;
    }

    /** What bills of the term are for. */
    public List<String> getItems() {
        TermRow term = scope.getTerm();
        return term == null ? List.of() : desk.items(visitor.getOfficer(), scope.getSchool(), term.code());
    }

    /** How many pages there are. */
    public int getPages() {
        return Math.max(1, (getFound().total() + SIZE - 1) / SIZE);
    }

    /** The page, from 1. */
    public int getPage() {
        return getFilter().getPage();
    }

    /** The address of the same list at another page. */
    public String at(int other) {
        return "?" + getFilter().getAddress() + "&page=" + other;
    }

    /** What is chosen. */
    public BillFilter getFilter() {
        return java.util.Objects.requireNonNull(filter);
    }

    /** How a charge may stand. */
    public ChargeStanding[] getStandings() {
        return ChargeStanding.values();
    }
}
