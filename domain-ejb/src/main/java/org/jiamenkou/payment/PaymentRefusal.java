package org.jiamenkou.payment;

import org.jiamenkou.kernel.DomainException;

/**
 * The keeping of payments says no: {@code nothing-due}, {@code unknown-order}, {@code unknown-charge}, {@code unknown-refund},
 * {@code charge-not-open}, {@code refund-done}, {@code receipt-missing}, {@code signature} (a notice without a valid one, or one of
 * another time), {@code notice-unreadable}, {@code no-gateway}, {@code gateway-silent} (it could not be reached or did not answer as
 * agreed).
 */
public class PaymentRefusal extends DomainException {

    private static final long serialVersionUID = 1L;

    /** A refusal for that reason. */
    public PaymentRefusal(String code, Object... arguments) {
        super(code, arguments);
    }
}
