package org.jiamenkou.admin.afterschool;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jiamenkou.afterschool.CareSlot;

/** A slot of the week while it is typed; one whose name is emptied goes. */
public class SlotEdit {

    private int weekday;
    private final int block;
    private String name;
    private String starts;
    private String ends;
    private int lessons;

    SlotEdit(CareSlot slot) {
        this.weekday = slot.weekday().getValue();
        this.block = slot.block();
        this.name = slot.name();
        this.starts = slot.starts().toString();
        this.ends = slot.ends().toString();
        this.lessons = slot.lessons();
    }

    /** A slot that is yet to be typed. */
    SlotEdit() {
        this.weekday = 1;
        this.block = 0;
        this.name = "";
        this.starts = "";
        this.ends = "";
        this.lessons = 1;
    }

    /** Whether it shall be there. */
    boolean isWanted() {
        return !name.isBlank();
    }

    /** The slot as it is typed, in that place of its day; empty where its times cannot be read. */
    Optional<CareSlot> slot(int place) {
        try {
            return Optional.of(new CareSlot(
                    DayOfWeek.of(weekday), place, name, LocalTime.parse(starts), LocalTime.parse(ends), lessons));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The weekday, 1 to 7. */
    public int getWeekday() {
        return weekday;
    }

    /** The weekday, 1 to 7. */
    public void setWeekday(int weekday) {
        this.weekday = weekday;
    }

    /** Its place among the slots of the day, 0 for a new one. */
    public int getBlock() {
        return block;
    }

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** What it is called. */
    public void setName(String name) {
        this.name = name;
    }

    /** When it begins. */
    public String getStarts() {
        return starts;
    }

    /** When it begins. */
    public void setStarts(String starts) {
        this.starts = starts;
    }

    /** When it ends. */
    public String getEnds() {
        return ends;
    }

    /** When it ends. */
    public void setEnds(String ends) {
        this.ends = ends;
    }

    /** How many lessons it counts. */
    public int getLessons() {
        return lessons;
    }

    /** How many lessons it counts. */
    public void setLessons(int lessons) {
        this.lessons = lessons;
    }
}
