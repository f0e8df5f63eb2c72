package org.jiamenkou.admin.afterschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.jiamenkou.admin.export.Listing;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.afterschool.BillDesk;
import org.jiamenkou.afterschool.BillList;
import org.jiamenkou.payment.Charge;
import org.jiamenkou.payment.ChargePage;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** 财务表: the bills of a school as a table, with whole names; that it was handed out is recorded. */
@ApplicationScoped
public class BillListing implements Listing {

    private static final int ALL = 100_000;

    @Inject
    private BillDesk desk;

    /** For the container. */
    @NullUnmarked
    public BillListing() {}

    @Override
    public String code() {
        return "bills";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "child",
                "grades",
                "school-class",
                "item",
                "document",
                "lessons",
                "price",
                "waiver",
                "due",
                "charge-state",
                "pay-by",
                "paid-at",
                "way",
                "receipt",
                "give-back",
                "given-back");
    }

    @Override
    public int total(Officer officer, Address filter) {
        return desk.list(officer, BillFilter.of(filter).query(0, 1)).total();
    }

    @Override
    public void write(Officer officer, Address filter, Taker rows) throws IOException {
        for (BillList.Line line :
                desk.wholeList(officer, BillFilter.of(filter).query(0, ALL)).lines()) {
            write(line, rows);
        }
    }

    private static void write(BillList.Line line, Taker rows) throws IOException {
        ChargePage.Line found = line.charge();
        Charge charge = found.row().charge();
        rows.row(
                line.name(),
                line.grade(),
                line.className(),
                charge.item(),
                charge.document(),
                charge.amount().lessons(),
                charge.amount().price().yuan(),
                charge.amount().waiver().yuan(),
                charge.amount().due().yuan(),
                rows.word("charge." + found.row().state()),
                charge.payBy(),
                found.paidAt(),
                found.way() == null ? null : rows.word("way." + found.way()),
                found.receipt(),
                found.givenBackLater().yuan(),
                found.givenBack().yuan());
    }
}
