/**
 * The audit trail: who did or tried what, in which role, for which district, what was there before and after, and how it ended.
 *
 * <p>Entries are numbered without gaps and each carries the hash of the one before it, so that a changed, missing or inserted
 * entry is found by whoever follows the chain. Writers on any number of nodes queue for one row, the head, and the database
 * refuses every change but an entry more at the end. Record an act as the last thing of its transaction: the head is locked
 * from then on until the transaction ends.
 */
@NullMarked
package org.jiamenkou.audit;

import org.jspecify.annotations.NullMarked;
