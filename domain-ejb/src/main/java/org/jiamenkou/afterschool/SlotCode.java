package org.jiamenkou.afterschool;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A slot in a week by its code: {@code MON-2}.
 *
 * @param weekday the weekday
 * @param block its place among the slots of the day
 */
record SlotCode(DayOfWeek weekday, int block) implements Comparable<SlotCode> {

    private static final int LETTERS = 3;

    /** Reads {@code MON-2}; empty for what is none. */
    static Optional<SlotCode> parse(String text) {
        String[] parts = text.strip().toUpperCase(Locale.ROOT).split("-");
        if (parts.length != 2 || !parts[1].matches("[1-9]")) {
            return Optional.empty();
        }
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> letters(day).equals(parts[0]))
                .map(day -> new SlotCode(day, Integer.parseInt(parts[1])))
                .findFirst();
    }

    /** The code of a slot; refuses {@code slot-unknown}. */
    static SlotCode of(String text) {
        return parse(text).orElseThrow(() -> new AfterschoolRefusal("slot-unknown", text));
    }

    /** Reads a list as the database gives it: {@code 1-2,3-2}. */
    static List<SlotCode> list(String numbers) {
        return Arrays.stream(numbers.split(","))
                .map(one -> one.split("-"))
                .map(one -> new SlotCode(DayOfWeek.of(Integer.parseInt(one[0])), Integer.parseInt(one[1])))
                .sorted()
                .toList();
    }

    @Override
    public int compareTo(SlotCode other) {
        int days = weekday.compareTo(other.weekday);
        return days == 0 ? Integer.compare(block, other.block) : days;
    }

    @Override
    public String toString() {
        return letters(weekday) + "-" + block;
    }

    private static String letters(DayOfWeek day) {
        return day.name().substring(0, LETTERS);
    }
}
