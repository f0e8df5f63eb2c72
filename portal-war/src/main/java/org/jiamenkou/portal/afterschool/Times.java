package org.jiamenkou.portal.afterschool;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jiamenkou.portal.reader.Language;
import org.jiamenkou.portal.reader.Words;

/** Days and moments as families read them, in the time of Shanghai: 9月2日(周三)19:00. */
public final class Times {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZONE);

    private final Words words;

    private final DateTimeFormatter day;

    private final Locale locale;

    /** In the language of these words. */
    public Times(Words words) {
        this.words = words;
        this.locale = words.language().locale();
        this.day = DateTimeFormatter.ofPattern(words.language() == Language.ZH ? "M月d日(E)" : "EEE d MMM", locale);
    }

    /** 9月2日(周三). */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** 9月2日(周三)19:00. */
    public String moment(Instant moment) {
        LocalDate date = moment.atZone(ZONE).toLocalDate();
        String gap = words.language() == Language.ZH ? "" : " ";
        return day(date) + gap + CLOCK.format(moment.atZone(ZONE));
    }

    /** 18:59:58. */
    public String seconds(Instant moment) {
        return SECONDS.format(moment);
    }

    /** 16:30. */
    public String time(LocalTime time) {
        return CLOCK.format(time);
    }

    /** 周三. */
    public String weekday(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.SHORT, locale);
    }

    /** 2天3小时 or 4分05秒, from one moment to another. */
    public String left(Instant from, Instant to) {
        Duration left = Duration.between(from, to);
        if (left.toDays() > 0) {
            return words.of("afterschool.left.days", left.toDays(), left.toHoursPart());
        }
        return left.toHours() > 0
                ? words.of("afterschool.left.hours", left.toHours(), left.toMinutesPart())
                : words.of("afterschool.left.minutes", left.toMinutes(), left.toSecondsPart());
    }

    /** The day it is in Shanghai at that moment. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }
}
