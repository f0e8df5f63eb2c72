package org.jiamenkou.booking;

import java.util.List;

/**
 * What a change of state moves in each of these pools: a line of the ledger.
 *
 * @param pools the pools
 * @param held places held more or less
 * @param confirmed places confirmed more or less
 */
record Moves(List<Long> pools, int held, int confirmed) {

    static final Moves NONE = new Moves(List.of(), 0, 0);

    /** From one state of a booking, or none, to another. */
    static Moves between(List<Long> pools, @org.jspecify.annotations.Nullable BookingState from, BookingState to) {
        int held = held(to) - held(from);
        int confirmed = confirmed(to) - confirmed(from);
        return held == 0 && confirmed == 0 ? NONE : new Moves(pools, held, confirmed);
    }

    private static int held(@org.jspecify.annotations.Nullable BookingState state) {
        return state == BookingState.HELD ? 1 : 0;
    }

    private static int confirmed(@org.jspecify.annotations.Nullable BookingState state) {
        return state != null && state.occupies() ? 1 - held(state) : 0;
    }
}
