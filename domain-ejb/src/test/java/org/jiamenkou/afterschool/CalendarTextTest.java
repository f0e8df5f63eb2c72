package org.jiamenkou.afterschool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;

/** The feed, read by another program's library. */
class CalendarTextTest {

    private static final Instant CHANGED = Instant.parse("2026-09-01T12:34:56Z");

    private static final CalendarEvent PLANES = event("P-2026-09-09-2-CHILD@jiamenkou", 0, "航模", "科技楼 201", false);

    @Test
    void anotherProgramReadsWhatWasWritten() throws Exception {
        CalendarEvent odd = event("X@jiamenkou", 3, "书法, 隶书; \\ 第二行\n" + "很长的课程名".repeat(20), "", true);
        Calendar calendar = read(CalendarText.of("张* 课后服务", List.of(PLANES, odd)));

        assertThat(calendar.validate()).extracting(ValidationResult::hasErrors).isEqualTo(false);
        List<VEvent> events = calendar.getComponents("VEVENT");
        VEvent planes = events.get(0);
        assertThat(value(planes, "UID")).isEqualTo("P-2026-09-09-2-CHILD@jiamenkou");
        assertThat(value(planes, "DTSTART")).isEqualTo("20260909T163000");
        assertThat(value(planes, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(planes, "SEQUENCE")).isEqualTo("0");
        assertThat(value(planes, "LOCATION")).isEqualTo("科技楼 201");
        VEvent cancelled = events.get(1);
        assertThat(value(cancelled, "SUMMARY")).isEqualTo("书法, 隶书; \\ 第二行\n" + "很长的课程名".repeat(20));
        assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(cancelled, "SEQUENCE")).isEqualTo("3");
    }

    @Test
    void noLineIsLongerThanTheStandardAllowsAndEachEndsAsItSays() {
        String text = CalendarText.of("课后服务", List.of(event("U", 0, "很长的课程名".repeat(40), "楼".repeat(90), false)));

        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void aCalendarWithoutEventsIsOneAllTheSame() throws Exception {
        Calendar calendar = read(CalendarText.of("课后服务", List.of()));

        assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
        assertThat(calendar.getComponents("VEVENT")).isEmpty();
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static CalendarEvent event(String uid, int sequence, String summary, String location, boolean cancelled) {
        return new CalendarEvent(
                uid,
                sequence,
                CHANGED,
                LocalDate.of(2026, 9, 9),
                LocalTime.of(16, 30),
                LocalTime.of(17, 30),
                summary,
                location,
                cancelled);
    }
}
