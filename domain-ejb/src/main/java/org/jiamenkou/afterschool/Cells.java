package org.jiamenkou.afterschool;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.kernel.Money;

/** Reads what stands in cells of lists. */
final class Cells {

    private static final String DAYS = "一二三四五六日";

    /** 周一 16:30, 星期一16：30-17:30, 周一第2段. */
    private static final Pattern SLOT = Pattern.compile(
            "(?:周|星期)([一二三四五六日天])\\s*(?:第?([1-9])(?:段|时段)?|(\\d{1,2})[:：](\\d{2})(?:\\s*[-–—~至到]\\s*\\d{1,2}[:：]\\d{2})?)");

    private Cells() {}

    /** A number from 1 to 9999; refuses {@code row-number}. */
    static int number(String text, String title) {
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1) {
            throw new AfterschoolRefusal("row-number", title, text);
        }
        return Integer.parseInt(text);
    }

    /** An amount in yuan, nothing for an empty cell; refuses {@code row-money}. */
    static Money money(String text) {
        String plain = text.replaceAll("元(/课时)?$", "").strip();
        return plain.isEmpty()
                ? Money.NONE
                : Money.parseYuan(plain).orElseThrow(() -> new AfterschoolRefusal("row-money", text));
    }

    /** The codes of slots: {@code MON-2}, 周一16:30 or 周一第2段, several parted by 、 or ;. Refuses {@code slot-unknown}. */
    static List<String> slots(String text, List<CareSlot> known) {
        List<String> codes = new ArrayList<>();
        for (String part : text.split("[、,，;；/]+")) {
            if (!part.isBlank()) {
                codes.add(slot(part.strip(), known));
            }
        }
        return codes;
    }

    private static String slot(String text, List<CareSlot> known) {
        Matcher told = SLOT.matcher(text);
        if (!told.matches()) {
            return SlotCode.of(text).toString();
        }
        int at = DAYS.indexOf(told.group(1).replace('天', '日'));
        DayOfWeek day = DayOfWeek.of(at + 1);
        return known.stream()
                .filter(slot -> slot.weekday() == day)
                .filter(slot -> told.group(2) != null
                        ? slot.block() == Integer.parseInt(told.group(2))
                        : slot.starts().equals(time(told)))
                .map(CareSlot::code)
                .findFirst()
                .orElseThrow(() -> new AfterschoolRefusal("slot-unknown", text));
    }

    private static LocalTime time(Matcher told) {
        int hour = Integer.parseInt(told.group(3));
        int minute = Integer.parseInt(told.group(4));
        return hour > 23 || minute > 59 ? LocalTime.MIDNIGHT : LocalTime.of(hour, minute);
    }
}
