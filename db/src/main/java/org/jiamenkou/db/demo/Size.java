package org.jiamenkou.db.demo;

/** How much demo content is wanted. The zones of 明湖区 are whole in both sizes; what comes to live in them is not. */
public enum Size {
    /** A tenth of the families, bookings and sessions. */
    SMALL(0.1),
    /** All of them. */
    FULL(1);

    private final double share;

    Size(double share) {
        this.share = share;
    }

    /** The part of the full numbers, 0 to 1. */
    public double share() {
        return share;
    }
}
