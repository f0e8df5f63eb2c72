package org.jiamenkou.afterschool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A calendar as calendar programs fetch it (RFC 5545): lines of at most 75 octets that end in CRLF, texts with their marks escaped, times in
 * the zone of Shanghai, which has had no summer time since 1991.
 */
public final class CalendarText {

    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final String ZONE = "Asia/Shanghai";

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /** The calendar with that name and these events. */
    public static String of(String name, List<CalendarEvent> events) {
        CalendarText calendar = new CalendarText();
        calendar.begin(name);
        events.forEach(calendar::event);
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void begin(String name) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//jiamenkou//after-school//ZH");
        line("CALSCALE:GREGORIAN");
        line("X-WR-CALNAME:" + escaped(name));
        line("X-WR-TIMEZONE:" + ZONE);
        line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        line("X-PUBLISHED-TTL:PT1H");
        line("BEGIN:VTIMEZONE");
        line("TZID:" + ZONE);
        line("BEGIN:STANDARD");
        line("DTSTART:19700101T000000");
        line("TZOFFSETFROM:+0800");
        line("TZOFFSETTO:+0800");
        line("TZNAME:CST");
        line("END:STANDARD");
        line("END:VTIMEZONE");
    }

    private void event(CalendarEvent event) {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid());
        line("DTSTAMP:" + moment(event.changedAt()));
        line("LAST-MODIFIED:" + moment(event.changedAt()));
        line("SEQUENCE:" + event.sequence());
        line("DTSTART;TZID=" + ZONE + ":" + local(event.day(), event.starts()));
        line("DTEND;TZID=" + ZONE + ":" + local(event.day(), event.ends()));
        line("SUMMARY:" + escaped(event.summary()));
        if (!event.location().isEmpty()) {
            line("LOCATION:" + escaped(event.location()));
        }
        line("STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("TRANSP:" + (event.cancelled() ? "TRANSPARENT" : "OPAQUE"));
        line("END:VEVENT");
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private static String local(LocalDate day, LocalTime time) {
        return DAY.format(day) + 'T' + TIME.format(time);
    }

    /** RFC 5545, 3.3.11. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** RFC 5545, 3.1: a long line is folded, never within a character. */
    private void line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            String letters = Character.toString(character);
            int width = letters.getBytes(UTF_8).length;
            if (octets + width > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letters);
            octets += width;
            i += letters.length();
        }
        text.append("\r\n");
    }
}
