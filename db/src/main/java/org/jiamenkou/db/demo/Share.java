package org.jiamenkou.db.demo;

import java.util.List;

/**
 * Who serves a part of a compound, decided before any sentence is written.
 *
 * @param slice the part
 * @param zones the blocks whose schools serve it: one; none where it was forgotten; two where both claim it
 * @param joint whether two schools share it openly, rather than claim it each for itself
 */
record Share(Slice slice, List<Integer> zones, boolean joint) {

    static Share whole(int zone) {
        return new Share(Slice.WHOLE, List.of(zone), false);
    }
}
