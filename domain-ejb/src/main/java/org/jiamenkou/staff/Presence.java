package org.jiamenkou.staff;

/**
 * Whose token it is and what it is good for.
 *
 * @param officer the owner with the roles of this moment
 * @param step how far the owner has come
 * @param session the number of the session
 */
public record Presence(Officer officer, Step step, String session) {

    /** Whether the console may be used. */
    public boolean full() {
        return step == Step.FULL;
    }
}
