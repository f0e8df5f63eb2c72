package org.jiamenkou.payment;

/**
 * Money came for a charge. It is heard in the transaction that takes the money: whoever charged now gives what was paid for, or, where
 * that is no longer to be had, drops the charge, which makes the money a refund due.
 *
 * @param subject what was charged for
 * @param account whose bill it stands on
 */
public record ChargePaid(String subject, String account) {}
