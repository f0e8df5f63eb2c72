package org.jiamenkou.afterschool;

import static org.jiamenkou.staff.Role.SCHOOL_CLERK;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.family.ChildRow;
import org.jiamenkou.family.Families;
import org.jiamenkou.payment.ChargeRow;
import org.jiamenkou.payment.Counter;
import org.jiamenkou.payment.OrderRow;
import org.jiamenkou.payment.PaymentRefusal;
import org.jiamenkou.payment.RefundRow;
import org.jiamenkou.school.Schools;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** Where a school's clerk registers what families paid at the school, and what was given back. */
@Stateless
public class BillDesk {

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

    /** What the children of a school still owe, child by child, names masked; refuses {@code not-yours}. */
    @For(SCHOOL_CLERK)
    public List<OpenBill> open(Officer officer, String school) {
        district(officer, school);
        Map<String, List<ChargeRow>> accounts = new LinkedHashMap<>();
        counter.openFor(school).forEach(row -> accounts.merge(row.charge().account(), List.of(row), BillDesk::both));
        return accounts.entrySet().stream()
                .map(account -> bill(account.getKey(), account.getValue()))
                .toList();
    }

    /**
     * Registers that open charges of one child were paid at the school. Refuses {@code not-yours}, and what {@link Counter#register}
     * refuses.
     */
    @For(SCHOOL_CLERK)
    public OrderRow register(Officer officer, String school, String account, List<String> charges, String receipt) {
        String district = district(officer, school);
        boolean own = counter.openFor(school).stream()
                .filter(row -> row.charge().account().equals(account))
                .map(ChargeRow::code)
                .toList()
                .containsAll(charges);
        if (!own) {
            throw new PaymentRefusal("charge-not-open");
        }
        OrderRow order = counter.register(account, charges, receipt, officer.login());
        trail.record(officer.did(district, "payment.register", order.code())
                .changing(null, order.amount().yuan() + " " + order.receipt()));
        return order;
    }

    /** What the school has to give back; refuses {@code not-yours}. */
    @For(SCHOOL_CLERK)
    public List<RefundRow> refunds(Officer officer, String school) {
        district(officer, school);
        return counter.refundsDueFrom(school);
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

    private OpenBill bill(String account, List<ChargeRow> lines) {
        Optional<ChildRow> child = families.concerned(ClassCharges.child(account));
        return new OpenBill(
                account,
                child.map(Families::masked).orElse(""),
                Objects.requireNonNullElse(child.map(ChildRow::className).orElse(""), ""),
                lines);
    }

    private String district(Officer officer, String school) {
        String district = new Schools(em, clock).get(school).district();
        officer.requireSchool(district, school);
        return district;
    }

    private static List<ChargeRow> both(List<ChargeRow> one, List<ChargeRow> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
