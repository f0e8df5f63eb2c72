package org.jiamenkou.afterschool;

import org.jiamenkou.booking.WaitingRow;
import org.jiamenkou.booking.WaitingState;

/**
 * A class a child waits for.
 *
 * @param waiting the place in line
 * @param row the class
 */
public record WaitingClass(WaitingRow waiting, ClassRow row) {

    /** Whether a place is held for the child until somebody answers. */
    public boolean isOffered() {
        return waiting.state() == WaitingState.OFFERED;
    }
}
