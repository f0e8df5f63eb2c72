package org.jiamenkou.portal.afterschool;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.afterschool.ClassBills;
import org.jiamenkou.afterschool.SchoolOffer;
import org.jiamenkou.family.ChildRow;
import org.jiamenkou.payment.Bill;
import org.jiamenkou.payment.Gateway;
import org.jiamenkou.payment.OrderRow;
import org.jspecify.annotations.Nullable;

/** 费用单: every line with its document, lessons, price, waiver; what is open, and how it is paid. */
@Named
@RequestScoped
public class BillPage extends AfterschoolPage {

    @EJB
    private ClassBills bills;

    @Inject
    private Clock clock;

    private @Nullable Bill bill;

    private @Nullable OrderRow order;

    /** The bill of the child for the term; null where there is neither. */
    public @Nullable Bill getBill() {
        ChildRow child = getChild();
        SchoolOffer offer = getOffer();
        if (bill == null && child != null && offer != null && getStanding() != null) {
            bill = bills.bill(visit().guardian(), child.code(), offer.term().code());
        }
        return bill;
    }

    /** The payments that came for the bill, online or at the school. */
    public List<OrderRow> getPayments() {
        ChildRow child = getChild();
        SchoolOffer offer = getOffer();
        return child == null || offer == null || getStanding() == null
                ? List.of()
                : bills.payments(visit().guardian(), child.code(), offer.term().code());
    }

    /** The order the address names, where it is one of this bill. */
    public @Nullable OrderRow getOrder() {
        ChildRow child = getChild();
        SchoolOffer offer = getOffer();
        if (order == null
                && child != null
                && offer != null
                && getStanding() != null
                && !said("order").isEmpty()) {
            order = bills.find(visit().guardian(), child.code(), offer.term().code(), said("order"))
                    .orElse(null);
        }
        return order;
    }

    /** Whether the order the address names can be paid now. */
    public boolean isPayable() {
        OrderRow named = getOrder();
        return named != null && named.address() != null && named.isPayable(clock.instant());
    }

    /** Whether families can pay online. */
    public boolean isOnline() {
        return gateway().isPresent();
    }

    /** Whether paying online moves no money. */
    public boolean isSimulated() {
        return gateway().filter(Gateway::isSimulated).isPresent();
    }

    private Optional<Gateway> gateway() {
        return Gateway.configured(clock);
    }
}
