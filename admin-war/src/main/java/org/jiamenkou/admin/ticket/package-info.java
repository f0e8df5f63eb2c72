/**
 * 缺口与咨询: the pages on which the bureau answers what families reported and asked: the list, one ticket, the terms.
 *
 * <p>What it keeps true: an answer is read by whoever holds the number, and by nobody else; what stood in it before is kept.
 */
@NullMarked
package org.jiamenkou.admin.ticket;

import org.jspecify.annotations.NullMarked;
