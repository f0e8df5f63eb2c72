package org.jiamenkou.afterschool;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * 时段: when something can take place on a weekday; the unit in which a child, a teacher and a room are occupied.
 *
 * @param weekday the weekday
 * @param block its place among the slots of the day, from 1
 * @param name what it is called, such as 基础托管
 * @param starts when it begins
 * @param ends when it ends
 * @param lessons how many lessons (课时) one session in it counts
 */
public record CareSlot(DayOfWeek weekday, int block, String name, LocalTime starts, LocalTime ends, int lessons) {

    /** Refuses a slot that ends before it begins, and numbers nobody uses. */
    public CareSlot {
        if (block < 1 || block > 9 || lessons < 1 || lessons > 9 || !starts.isBefore(ends)) {
            throw new IllegalArgumentException("no slot: " + weekday + " " + block + " " + starts + "–" + ends);
        }
        name = name.strip();
    }

    /** The slot in a week: {@code MON-2}. */
    public String code() {
        return new SlotCode(weekday, block).toString();
    }

    /** What the booking engine knows the slot by: a child occupies it once. */
    public String key(String term) {
        return term + "/" + code();
    }

    /** Whether the two overlap in time on the same weekday; one that ends when the other begins does not. */
    boolean overlaps(CareSlot other) {
        return weekday == other.weekday && starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }

    /** What schools usually have: three slots on each of five days. */
    public static List<CareSlot> usual() {
        return List.of(1, 2, 3, 4, 5).stream()
                .map(DayOfWeek::of)
                .flatMap(day -> List.of(
                        new CareSlot(day, 1, "基础托管", LocalTime.of(15, 30), LocalTime.of(16, 30), 1),
                        new CareSlot(day, 2, "素质拓展", LocalTime.of(16, 30), LocalTime.of(17, 30), 1),
                        new CareSlot(day, 3, "延时托管", LocalTime.of(17, 30), LocalTime.of(18, 0), 1))
                        .stream())
                .toList();
    }
}
