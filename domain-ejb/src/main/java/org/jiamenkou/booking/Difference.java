package org.jiamenkou.booking;

/**
 * Something that is not as it must be.
 *
 * @param kind what kind of thing, such as {@code ledger}
 * @param subject the pool, booking, participant or event it is about
 * @param detail what was found and what should have been
 */
public record Difference(String kind, String subject, String detail) {

    @Override
    public String toString() {
        return kind + " " + subject + ": " + detail;
    }
}
