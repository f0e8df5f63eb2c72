package org.jiamenkou.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class BookingStateTest {

    /** Row: from; column: to, in the order of the states. x: allowed. */
    private static final String[] TABLE = {
        //             HLD CNF ENR CMP REL DEC CBF CBS TRA EXP
        /* HELD      */ ". x . . x x . x . .",
        /* CONFIRMED */ ". . x . . . x x x x",
        /* ENROLLED  */ ". . . x . . x x . x",
        /* COMPLETED */ ". . . . . . . . . .",
        /* RELEASED  */ ". . . . . . . . . .",
        /* DECLINED  */ ". . . . . . . . . .",
        /* BY_FAMILY */ ". . . . . . . . . .",
        /* BY_SCHOOL */ ". . . . . . . . . .",
        /* TRANSFER  */ ". . . . . . . . . .",
        /* EXPELLED  */ ". . . . . . . . . .",
    };

    /** Row: from; column: to, in the order of the states. */
    private static final String[] LINE = {
        //             WAI CON OFF ACC DEC LAP WDR INE
        /* WAITING   */ ". x x . . . x x",
        /* CONFLICT  */ "x . . . . . x x",
        /* OFFERED   */ "x . . x x x . x",
        /* ACCEPTED  */ ". . . . . . . .",
        /* DECLINED  */ ". . . . . . . .",
        /* LAPSED    */ ". . . . . . . .",
        /* WITHDRAWN */ ". . . . . . . .",
        /* INELIGIBLE*/ ". . . . . . . .",
    };

    @Test
    void aBookingTakesTheStepsOfTheTableAndNoOther() {
        assertThat(TABLE).hasSize(BookingState.values().length);
        for (BookingState from : BookingState.values()) {
            for (BookingState to : BookingState.values()) {
                boolean allowed = TABLE[from.ordinal()].split(" ")[to.ordinal()].equals("x");
                assertThat(from.allows(to)).as(from + " to " + to).isEqualTo(allowed);
            }
        }
    }

    @Test
    void aPlaceInLineTakesTheStepsOfTheTableAndNoOther() {
        assertThat(LINE).hasSize(WaitingState.values().length);
        for (WaitingState from : WaitingState.values()) {
            for (WaitingState to : WaitingState.values()) {
                boolean allowed = LINE[from.ordinal()].split(" ")[to.ordinal()].equals("x");
                assertThat(from.allows(to)).as(from + " to " + to).isEqualTo(allowed);
            }
        }
    }

    @Test
    void onlyWhatIsUnderWayTakesAPlace() {
        Set<BookingState> occupying = Set.of(BookingState.HELD, BookingState.CONFIRMED, BookingState.ENROLLED);
        for (BookingState state : BookingState.values()) {
            assertThat(state.occupies()).as(state.name()).isEqualTo(occupying.contains(state));
        }
    }
}
