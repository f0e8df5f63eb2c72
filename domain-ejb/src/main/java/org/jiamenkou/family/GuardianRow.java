package org.jiamenkou.family;

import java.time.Instant;

/**
 * Somebody who looks after a child, as the others and the school see it.
 *
 * @param code the guardian's code
 * @param phoneMasked the number as it is shown
 * @param right what the guardian may do
 * @param since from when on
 */
public record GuardianRow(String code, String phoneMasked, Right right, Instant since) {}
