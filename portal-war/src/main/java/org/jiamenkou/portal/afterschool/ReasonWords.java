package org.jiamenkou.portal.afterschool;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jiamenkou.afterschool.Reason;
import org.jiamenkou.portal.reader.Words;

/** Why something cannot be had, in words: concrete, with the other class, the number, the time. */
public final class ReasonWords {

    private final Words words;

    private final Times times;

    /** In the language of these words. */
    public ReasonWords(Words words) {
        this.words = words;
        this.times = new Times(words);
    }

    /** The words of a reason. */
    public String of(Reason reason) {
        return of(reason.code(), reason.arguments());
    }

    /** The words of a refusal; one that has none of its own says that nothing was lost. */
    public String of(String code, List<Object> arguments) {
        Object[] told = arguments.toArray();
        if (code.equals("not-open") && told.length > 0 && told[0] instanceof Instant now) {
            told[0] = times.seconds(now);
            told = Arrays.copyOf(told, 1);
        }
        for (int i = 0; i < told.length; i++) {
            told[i] = told(code, told[i]);
        }
        return words.orElse("afterschool.reason." + code, "afterschool.reason.other", told);
    }

    private Object told(String code, Object argument) {
        if (argument instanceof DayOfWeek weekday) {
            return times.weekday(weekday);
        }
        if (argument instanceof Instant moment) {
            return times.moment(moment);
        }
        return code.equals("conflict") && argument instanceof String title ? aClass(title) : argument;
    }

    /** 航模班, and 航模 二班 as it is. */
    private String aClass(String title) {
        return title.endsWith("班") ? title : words.of("afterschool.a-class", title);
    }
}
