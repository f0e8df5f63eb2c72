/**
 * A feature with nothing but bookings, for load and faults: one servlet over the engine, and beside it the least a transaction could be.
 * It is deployed for a measurement only, listens to this machine only, and asks nobody who he is.
 */
@org.jspecify.annotations.NullMarked
package org.jiamenkou.bench.load;
