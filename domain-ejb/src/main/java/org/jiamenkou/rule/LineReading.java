package org.jiamenkou.rule;

import java.util.List;
import org.jiamenkou.kernel.Span;

/**
 * What was understood of one published line. Nothing is dropped: a stretch that no zone accounts for is in
 * {@code unread}.
 *
 * @param line the line as published
 * @param zones what it gives to which zone, mostly one
 * @param places the places it names
 * @param unread stretches of the sentence that were not understood
 * @param remarks what a clerk should look at, though it was understood
 */
public record LineReading(
        RuleLine line, List<ZoneReading> zones, List<PlaceName> places, List<Span> unread, List<Remark> remarks) {

    /**
     * Something a clerk should look at.
     *
     * @param code what it is: {@code vague}, {@code implicit-parity}, {@code reversed-range}, {@code list-gap},
     *     {@code school-short-name}, {@code direction-of-numbers}, …
     * @param span where, in the sentence
     * @param text the words it is about, or what was made of them
     */
    public record Remark(String code, Span span, String text) {}

    /** Copies the lists. */
    public LineReading {
        zones = List.copyOf(zones);
        places = List.copyOf(places);
        unread = List.copyOf(unread);
        remarks = List.copyOf(remarks);
    }

    /** Whether every stretch of the sentence is accounted for. */
    public boolean isUnderstood() {
        return unread.isEmpty();
    }
}
