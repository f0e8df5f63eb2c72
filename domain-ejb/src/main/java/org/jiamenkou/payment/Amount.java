package org.jiamenkou.payment;

import org.jiamenkou.kernel.Money;

/**
 * What a charge comes to.
 *
 * @param lessons 课时, not negative
 * @param price 单价, of one lesson
 * @param waiver 资助减免, at most the subtotal
 */
public record Amount(int lessons, Money price, Money waiver) {

    /** Refuses, as bad input, a negative number of lessons and a waiver above the subtotal. */
    public Amount {
        if (lessons < 0 || waiver.compareTo(price.times(lessons)) > 0) {
            throw new IllegalArgumentException(lessons + " lessons at " + price + " less " + waiver);
        }
    }

    /** 小计: lessons times price. */
    public Money subtotal() {
        return price.times(lessons);
    }

    /** 应缴: the subtotal less the waiver. */
    public Money due() {
        return subtotal().minus(waiver);
    }
}
