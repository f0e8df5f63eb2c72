package org.jiamenkou.afterschool;

import java.time.LocalDate;
import java.util.List;

/**
 * What a change of calendar or slots does to sessions.
 *
 * @param changes class by class
 */
public record CalendarEffect(List<Change> changes) {

    /** Copies the list. */
    public CalendarEffect {
        changes = List.copyOf(changes);
    }

    /**
     * What changes for one class.
     *
     * @param classCode its code
     * @param open whether families see it
     * @param added the days on which it takes place now
     * @param cancelled the days on which it does not any more
     * @param moved the days on which it takes place at another time of day
     */
    public record Change(
            String classCode, boolean open, List<LocalDate> added, List<LocalDate> cancelled, List<LocalDate> moved) {

        /** Copies the lists. */
        public Change {
            added = List.copyOf(added);
            cancelled = List.copyOf(cancelled);
            moved = List.copyOf(moved);
        }
    }

    /** How many sessions are added. */
    public int added() {
        return changes.stream().mapToInt(change -> change.added().size()).sum();
    }

    /** How many sessions fall away. */
    public int cancelled() {
        return changes.stream().mapToInt(change -> change.cancelled().size()).sum();
    }

    /** How many classes change that families see. */
    public long openClasses() {
        return changes.stream().filter(Change::open).count();
    }
}
