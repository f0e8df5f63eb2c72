package org.jiamenkou.afterschool;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One session of an open class.
 *
 * @param classCode the code of the class
 * @param day when
 * @param weekday as which weekday the day is taught
 * @param block in which slot of that weekday
 * @param starts when it begins
 * @param ends when it ends
 * @param lessons how many lessons it counts
 * @param state whether it takes place
 * @param sequence grows with every change of it (RFC 5545, 3.8.7.4)
 * @param changedAt when it last changed
 */
public record SessionRow(
        String classCode,
        LocalDate day,
        DayOfWeek weekday,
        int block,
        LocalTime starts,
        LocalTime ends,
        int lessons,
        SessionState state,
        int sequence,
        Instant changedAt) {}
