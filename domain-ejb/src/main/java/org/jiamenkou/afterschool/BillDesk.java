package org.jiamenkou.afterschool;

import static org.jiamenkou.staff.Role.SCHOOL_CLERK;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.family.Families;
import org.jiamenkou.family.PupilRow;
import org.jiamenkou.payment.ChargePage;
import org.jiamenkou.payment.ChargeQuery;
import org.jiamenkou.payment.ChargeStanding;
import org.jiamenkou.payment.Counter;
import org.jiamenkou.payment.OrderRow;
import org.jiamenkou.payment.PaymentRefusal;
import org.jiamenkou.payment.RefundRow;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Grant;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.vault.Masks;
import org.jspecify.annotations.NullUnmarked;

/** Where a school's clerk registers what families paid at the school, and what was given back. */
@Stateless
public class BillDesk {

    private static final int ALL = 1000;

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    @Inject
    private Counter counter;

    @Inject
    private Families families;

    /** For the container. */
    @NullUnmarked
    public BillDesk() {}

    /** A page of the bills of a school, names masked: three statements. Refuses {@code not-yours}. */
    @For(SCHOOL_CLERK)
    public BillList list(Officer officer, BillQuery query) {
        district(officer, query.school());
        return read(query, false);
    }

    /** The same with whole names, for the books of the school; the look is recorded. Refuses {@code not-yours}. */
    @For(SCHOOL_CLERK)
    public BillList wholeList(Officer officer, BillQuery query) {
        String district = district(officer, query.school());
        BillList list = read(query, true);
        trail.record(officer.did(district, "payment.bills", query.school())
                .changing(null, list.lines().size() + " charges"));
        return list;
    }

    /** What the bills of a term are for; refuses {@code not-yours}. */
    @For(SCHOOL_CLERK)
    public List<String> items(Officer officer, String school, String term) {
        district(officer, school);
        return counter.items(school, ClassCharges.account(term, ""));
    }

    /** How many charges of the officer's own schools are to be given back. */
    @For(SCHOOL_CLERK)
    public int owed(Officer officer) {
        return officer.schools().stream()
                .mapToInt(school -> counter.list(new ChargeQuery(school, "", null, ChargeStanding.GIVE_BACK, 0, 1))
                        .total())
                .sum();
    }

    /** The bill of a child for a term, its name masked; refuses {@code not-yours} and {@code unknown-term}. */
    @For(SCHOOL_CLERK)
    public ChildBill bill(Officer officer, String termCode, String child) {
        TermRow term = new Terms(em, clock).get(termCode);
        district(officer, term.school());
        String account = ClassCharges.account(termCode, child);
        ChargePage page = counter.list(new ChargeQuery(term.school(), account, null, null, 0, ALL));
        return new ChildBill(term, child, named(page, false), page.sums(), counter.refundsOf(account));
    }

    /**
     * Registers that open charges of one child were paid at the school. Refuses {@code not-yours}, and what {@link Counter#register}
     * refuses.
     */
    @For(SCHOOL_CLERK)
    public OrderRow register(Officer officer, String termCode, String child, List<String> charges, String receipt) {
        TermRow term = new Terms(em, clock).get(termCode);
        String district = district(officer, term.school());
        OrderRow order = counter.register(ClassCharges.account(termCode, child), charges, receipt, officer.login());
        trail.record(officer.did(district, "payment.register", order.code())
                .changing(null, order.amount().yuan() + " " + order.receipt()));
        return order;
    }

    /** Notes that a refund was given back; refuses {@code not-yours}, {@code unknown-refund}, {@code refund-done}. */
    @For(SCHOOL_CLERK)
    public void refunded(Officer officer, String school, String refund) {
        String district = district(officer, school);
        RefundRow row = counter.refund(refund);
        if (!row.payee().equals(school)) {
            throw new PaymentRefusal("unknown-refund", refund);
        }
        counter.refunded(refund, officer.login());
        trail.record(officer.did(district, "payment.refund", refund)
                .changing(null, row.amount().yuan()));
    }

    private BillList read(BillQuery query, boolean whole) {
        String accounts = query.term().isEmpty() ? "" : ClassCharges.account(query.term(), "");
        ChargePage page = counter.list(
                new ChargeQuery(query.school(), accounts, query.item(), query.standing(), query.first(), query.size()));
        return new BillList(page.total(), page.sums(), named(page, whole));
    }

    private List<BillList.Line> named(ChargePage page, boolean whole) {
        Map<String, PupilRow> pupils = families.pupils(page.lines().stream()
                .map(line -> ClassCharges.child(line.row().charge().account()))
                .distinct()
                .toList());
        return page.lines().stream()
                .map(line -> {
                    String child = ClassCharges.child(line.row().charge().account());
                    PupilRow pupil = pupils.get(child);
                    if (pupil == null) {
                        return new BillList.Line(child, "", null, "", line);
                    }
                    String name = whole ? pupil.name() : Masks.name(pupil.name());
                    return new BillList.Line(child, name, pupil.grade(), pupil.className(), line);
                })
                .toList();
    }

    /** The district of one of the officer's own schools, as the grant says; refuses {@code not-yours} for every other school. */
    private static String district(Officer officer, String school) {
        String district = officer.grants().stream()
                .filter(grant -> school.equals(grant.school()))
                .map(Grant::district)
                .findFirst()
                .orElse("");
        officer.requireSchool(district, school);
        return district;
    }
}
