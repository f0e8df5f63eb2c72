package org.jiamenkou.portal.afterschool;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jiamenkou.afterschool.ClassBills;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.payment.Gateway;
import org.jiamenkou.payment.OrderRow;
import org.jiamenkou.payment.PaymentRefusal;
import org.jiamenkou.payment.Payments;

/**
 * Takes 「去缴费」: makes the order and tells the gateway of it, which is not done within a transaction. The page that follows links to
 * where the gateway takes the money: a form of ours may not be redirected to another site.
 */
@WebServlet("/afterschool/pay-online")
public class PayServlet extends FamilyForm {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient ClassBills bills;

    @EJB
    private transient Payments payments;

    @Inject
    private transient Clock clock;

    @Override
    String act(Guardian guardian, HttpServletRequest request) {
        Gateway gateway = Gateway.configured(clock).orElseThrow(() -> new PaymentRefusal("no-gateway"));
        OrderRow order = bills.order(guardian, field(request, "child"), field(request, "term"));
        String back = path("paid", request) + "&order=" + order.code();
        if (order.address() == null) {
            payments.reached(order.code(), gateway.open(order, "课后服务", back));
        }
        return path("bill", request) + "&order=" + order.code();
    }

    @Override
    String page() {
        return "bill";
    }
}
