package org.jiamenkou.payment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Logger;
import org.jspecify.annotations.NullUnmarked;

/** Asks the gateway about orders whose notice has not come. It speaks with another server, so never within a transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Inquiries {

    private static final Logger LOG = Logger.getLogger(Inquiries.class.getName());

    @Inject
    private Payments payments;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public Inquiries() {}

    /** Asks about one order, where there is a gateway and the order is not known to be paid; a silent gateway changes nothing. */
    public void about(String order) {
        Gateway.configured(clock)
                .ifPresent(gateway -> payments.find(order)
                        .filter(row -> row.way() == PayWay.ONLINE && row.state() != OrderState.PAID)
                        .ifPresent(row -> ask(gateway, row.code())));
    }

    /** Asks about orders that wait, those not asked about for longest first; tells how many. */
    public int aboutWaiting(int most) {
        Optional<Gateway> gateway = Gateway.configured(clock);
        if (gateway.isEmpty()) {
            return 0;
        }
        int asked = 0;
        for (OrderRow order : payments.toAsk(most)) {
            if (!ask(gateway.get(), order.code())) {
                break;
            }
            asked++;
        }
        return asked;
    }

    /** Whether the gateway answered. */
    private boolean ask(Gateway gateway, String order) {
        try {
            Optional<PaidNotice> paid = gateway.ask(order);
            paid.ifPresentOrElse(payments::take, () -> payments.close(order));
            return true;
        } catch (PaymentRefusal silent) {
            LOG.info(() -> "order " + order + ": " + silent.getMessage());
            return false;
        }
    }
}
