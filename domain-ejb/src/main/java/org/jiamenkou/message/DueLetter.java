package org.jiamenkou.message;

/**
 * A letter somebody has claimed for sending.
 *
 * @param id its row
 * @param key its key
 * @param template which words it has
 * @param phone who gets it
 * @param words what it says
 * @param attempt which try this is, from 1; whoever comes back after a newer try has begun changes nothing
 */
public record DueLetter(long id, String key, String template, String phone, String words, int attempt) {

    @Override
    public String toString() {
        return "letter " + key + ", try " + attempt;
    }
}
