package org.jiamenkou.afterschool;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * An event of a calendar feed.
 *
 * @param uid the same for the same session of the same child, for ever
 * @param sequence grows with every change (RFC 5545, 3.8.7.4)
 * @param changedAt when it last changed
 * @param day the day
 * @param starts when it begins, in the time of Shanghai
 * @param ends when it ends
 * @param summary what it is
 * @param location where it is; may be empty
 * @param cancelled whether it does not take place, or not for this child
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant changedAt,
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        String summary,
        String location,
        boolean cancelled) {}
