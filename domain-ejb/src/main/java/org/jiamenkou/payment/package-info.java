/**
 * Money families owe and pay. The module knows nothing of classes or places: whoever offers something charges an account for a
 * subject, in its own transaction, and hears with {@link org.jiamenkou.payment.ChargePaid} when the money has come.
 *
 * <p>A charge (费用) says what it is for, the number of the document that allows it, lessons times price, the waiver and what is due,
 * exact in fen. It is open until it is paid or dropped. A payment order (缴费单) collects open charges of one account and is paid at the
 * school, which a clerk registers, or through a {@link org.jiamenkou.payment.Gateway}, which sends a signed notice.
 *
 * <p>What it keeps true: a notice is believed only with its signature, once, and for exactly the amount that was asked for; an order is
 * paid at most once; money that came for a charge that is no longer open is a refund due and never a second place; nothing is given
 * back that was not paid; whatever the gateway said is kept. Notices that were lost are asked for.
 *
 * <p>Without the variables {@link org.jiamenkou.payment.GatewaySetting} names there is no gateway, and pages offer none.
 */
@NullMarked
package org.jiamenkou.payment;

import org.jspecify.annotations.NullMarked;
