package org.jiamenkou.seat;

/**
 * The numbers of a plan. Seats are classes times places; shared seats are part of them.
 *
 * @param classes how many classes begin
 * @param cap the places in each
 * @param shared the seats shared with neighbouring zones
 */
public record PlanNumbers(int classes, int cap, int shared) {

    private static final int MOST_CLASSES = 999;

    private static final int LARGEST_CLASS = 100;

    /** All seats. */
    public int seats() {
        return classes * cap;
    }

    /** The seats of the school's own zone. */
    public int base() {
        return seats() - shared;
    }

    /** Whether they can be: 0 to 999 classes of 1 to 100, no more shared seats than there are. */
    public boolean isSound() {
        return classes >= 0
                && classes <= MOST_CLASSES
                && cap >= 1
                && cap <= LARGEST_CLASS
                && shared >= 0
                && base() >= 0;
    }
}
