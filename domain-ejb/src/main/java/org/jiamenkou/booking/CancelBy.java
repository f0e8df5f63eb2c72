package org.jiamenkou.booking;

/** Who ends a booking. */
public enum CancelBy {
    /** The family: as long as the product lets it. */
    FAMILY,
    /** The school or whoever offers the product, with a reason the family may read. */
    SCHOOL;

    BookingState state() {
        return this == FAMILY ? BookingState.CANCELLED_BY_FAMILY : BookingState.CANCELLED_BY_SCHOOL;
    }
}
