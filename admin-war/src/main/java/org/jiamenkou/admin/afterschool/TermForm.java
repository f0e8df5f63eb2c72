package org.jiamenkou.admin.afterschool;

import java.time.LocalDate;
import org.jiamenkou.afterschool.Season;
import org.jiamenkou.afterschool.TermEntry;
import org.jiamenkou.afterschool.TermRow;
import org.jiamenkou.kernel.SchoolYear;
import org.jspecify.annotations.Nullable;

/** A term while it is typed. */
public class TermForm {

    private String name = "";
    private int year = 2026;
    private Season season = Season.AUTUMN;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    void show(TermRow row) {
        name = row.name();
        year = row.year().value();
        season = row.season();
        first = row.firstDay();
        last = row.lastDay();
    }

    void begin(int schoolYear) {
        year = schoolYear;
    }

    /** The term as it would be entered; its days must have been typed. */
    TermEntry entry(String school) {
        LocalDate begins = first;
        LocalDate ends = last;
        if (begins == null || ends == null) {
            throw new IllegalStateException("the days of a term are needed");
        }
        return new TermEntry(school, name, new SchoolYear(year), season, begins, ends);
    }

    /** Its name. */
    public String getName() {
        return name;
    }

    /** Its name. */
    public void setName(String name) {
        this.name = name;
    }

    /** The calendar year in which its school year began. */
    public int getYear() {
        return year;
    }

    /** The calendar year in which its school year began. */
    public void setYear(int year) {
        this.year = year;
    }

    /** Which half it is. */
    public Season getSeason() {
        return season;
    }

    /** Which half it is. */
    public void setSeason(Season season) {
        this.season = season;
    }

    /** The first day. */
    public @Nullable LocalDate getFirst() {
        return first;
    }

    /** The first day. */
    public void setFirst(@Nullable LocalDate first) {
        this.first = first;
    }

    /** The last day. */
    public @Nullable LocalDate getLast() {
        return last;
    }

    /** The last day. */
    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }
}
