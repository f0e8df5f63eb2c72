package org.jiamenkou.family;

import java.time.Instant;

/**
 * An invitation to look after a child together.
 *
 * @param code its code
 * @param child the code of the child
 * @param childMasked the child's name as those see it who have not accepted: 张*
 * @param phoneMasked to whom it goes
 * @param right what the invited may do
 * @param expires until when it can be accepted
 */
public record InvitationRow(
        String code, String child, String childMasked, String phoneMasked, Right right, Instant expires) {}
