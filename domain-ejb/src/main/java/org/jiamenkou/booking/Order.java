package org.jiamenkou.booking;

/**
 * What a participant wants.
 *
 * @param key chosen by whoever sends it; sent again, the order is not carried out twice
 * @param participant who takes the place
 * @param product what is booked
 * @param queue whether a place in line is wanted when nothing is free
 * @param hold whether the place is only held until it is confirmed
 * @param priority the class of the line, 0 to 8, smaller first
 * @param actor who sends it, for the record
 */
public record Order(
        String key, String participant, String product, boolean queue, boolean hold, int priority, String actor) {

    /** The class of the line where nothing is said. */
    public static final int USUAL_PRIORITY = 5;

    private static final int LAST_PRIORITY = 8;

    /** Refuses codes of another form and an unknown class. */
    public Order {
        Words.require(key, "key");
        Words.require(participant, "participant");
        if (priority < 0 || priority > LAST_PRIORITY) {
            throw new IllegalArgumentException("a priority is 0 to " + LAST_PRIORITY + ": " + priority);
        }
    }

    /** An order of the usual class. */
    public Order(String key, String participant, String product, boolean queue, boolean hold, String actor) {
        this(key, participant, product, queue, hold, USUAL_PRIORITY, actor);
    }
}
