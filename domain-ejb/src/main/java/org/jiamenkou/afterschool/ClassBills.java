package org.jiamenkou.afterschool;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.family.ChildRow;
import org.jiamenkou.family.Families;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.family.Right;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.payment.Amount;
import org.jiamenkou.payment.Bill;
import org.jiamenkou.payment.ChargeState;
import org.jiamenkou.payment.OrderRow;
import org.jiamenkou.payment.OrderState;
import org.jiamenkou.payment.Payments;
import org.jspecify.annotations.NullUnmarked;

/** What families owe for classes: one bill for each child and term. */
@Stateless
public class ClassBills {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Families families;

    @Inject
    private Payments payments;

    /** For the container. */
    @NullUnmarked
    public ClassBills() {}

    /** The bill of a child for a term; refuses {@code not-yours}. */
    public Bill bill(Guardian guardian, String childCode, String term) {
        ChildRow child = families.child(guardian, childCode, Right.FULL);
        return payments.bill(ClassCharges.account(term, child.code()));
    }

    /** The payments that came for that bill, the oldest first; refuses {@code not-yours}. */
    public List<OrderRow> payments(Guardian guardian, String childCode, String term) {
        ChildRow child = families.child(guardian, childCode, Right.FULL);
        return payments.orders(ClassCharges.account(term, child.code())).stream()
                .filter(order -> order.state() == OrderState.PAID)
                .toList();
    }

    /** What the child pays for a class it begins today; refuses {@code not-yours} and {@code unknown-class}. */
    public Amount amount(Guardian guardian, String childCode, String classCode) {
        ChildRow child = families.child(guardian, childCode, Right.FULL);
        ClassRow row = new Classes(em, clock).get(classCode);
        return new ClassCharges(em, clock).amount(row, child.aided(), LocalDate.now(clock));
    }

    /** What was paid for a place and stands; nothing where it was not. Refuses {@code not-yours}. */
    public Money paid(Guardian guardian, String childCode, String booking) {
        families.child(guardian, childCode, Right.FULL);
        return payments.charged(ClassCharges.subject(booking))
                .filter(row -> row.state() == ChargeState.PAID)
                .map(row -> row.charge().amount().due())
                .orElse(Money.NONE);
    }

    /** An order for everything on that bill that can be paid; refuses {@code not-yours} and {@code nothing-due}. */
    public OrderRow order(Guardian guardian, String childCode, String term) {
        ChildRow child = families.child(guardian, childCode, Right.FULL);
        return payments.order(ClassCharges.account(term, child.code()));
    }

    /** An order of that bill; empty for another's. Refuses {@code not-yours}. */
    public Optional<OrderRow> find(Guardian guardian, String childCode, String term, String order) {
        ChildRow child = families.child(guardian, childCode, Right.FULL);
        return payments.find(order).filter(row -> row.account().equals(ClassCharges.account(term, child.code())));
    }
}
