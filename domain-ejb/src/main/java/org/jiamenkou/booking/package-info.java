/**
 * 报名引擎: places of limited pools, taken by participants, and the lines of those who wait. It serves after-school classes, holiday care
 * and activities alike and knows none of them: a product is a code with a claim, a participant is a code.
 *
 * <p>What is kept true at every commit. No pool gives more places than it has, unless a recorded reduction left more. A participant has
 * one active booking of a product, no slot twice, no two overlapping times, and at most as many as a limit says. The same key of an
 * order gives the same booking. A hold ends by the database's clock, whether anybody sweeps or not. A freed place belongs to those who
 * wait, in the order of their keys, before it is sold again; a promoter turns it into an offer, and any number of promoters act as one.
 *
 * <p>How: READ COMMITTED; everybody locks in one order (key of the order, promoter's turn, participant, product shared, booking or place
 * in line, pools by ascending number); a place is taken by one conditional update and never after a count read before; slots are unique
 * keys. Deadlocks that remain are tried again from outside the transaction ({@link org.jiamenkou.booking.Attempts}).
 *
 * <p>Every change of a state is one row of {@code booking_event} with its ledger rows, in the same transaction, and one
 * {@link org.jiamenkou.booking.BookingChanged}. Rows are chained by hash afterwards, in the order the sealer meets them, so that no head
 * of a chain holds bookings up. {@link org.jiamenkou.booking.EngineAudit} recomputes everything and tells every difference.
 */
@NullMarked
package org.jiamenkou.booking;

import org.jspecify.annotations.NullMarked;
