package org.jiamenkou.admin.afterschool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.afterschool.CareSlot;
import org.jiamenkou.kernel.DomainException;
import org.jspecify.annotations.Nullable;

/** The words of these pages: weekdays, slots, moments, and why something is refused. */
@Named
@RequestScoped
public class AfterschoolWords {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String BUNDLE = "afterschool";
    private static final String SLOT = "[A-Z]{3}-[1-9]";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);

    @Inject
    private Say say;

    @Inject
    private Visitor visitor;

    /** The weekday in short: 周一. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, visitor.getLocale());
    }

    /** The weekday of that number, 1 to 7. */
    public String weekdayOf(int number) {
        return weekday(DayOfWeek.of(number));
    }

    /** A day with its weekday. */
    public String day(LocalDate day) {
        return day + " " + weekday(day.getDayOfWeek());
    }

    /** When a slot is: 周一 16:30–17:30. */
    public String when(CareSlot slot) {
        return weekday(slot.weekday()) + " " + slot.starts() + "–" + slot.ends();
    }

    /** When several slots are, those of the same time together: 周一至周五 15:30–16:30. */
    public String times(List<CareSlot> slots) {
        return String.join(say.words(BUNDLE, "and"), getTimes(slots));
    }

    /** The same, one text for each time. */
    public List<String> getTimes(List<CareSlot> slots) {
        Map<String, List<DayOfWeek>> days = new LinkedHashMap<>();
        slots.forEach(slot -> days.computeIfAbsent(slot.starts() + "–" + slot.ends(), time -> new ArrayList<>())
                .add(slot.weekday()));
        List<String> told = new ArrayList<>();
        days.forEach((time, weekdays) -> told.add(weekdays(weekdays) + " " + time));
        return told;
    }

    private String weekdays(List<DayOfWeek> days) {
        DayOfWeek first = days.get(0);
        DayOfWeek last = days.get(days.size() - 1);
        boolean inARow = days.size() > 2 && last.getValue() - first.getValue() == days.size() - 1;
        return inARow
                ? say.words(BUNDLE, "weekday.to", weekday(first), weekday(last))
                : days.stream().map(this::weekday).collect(Collectors.joining(say.words(BUNDLE, "and")));
    }

    /** A class of the school with its grade: 三年级2班. */
    public String schoolClass(@Nullable Integer grade, String name) {
        return grade == null ? name : say.words(BUNDLE, "class.told", grade, name);
    }

    /** A moment to the minute; a dash for none. */
    public String moment(@Nullable Instant moment) {
        return moment == null ? "–" : MINUTE.format(moment);
    }

    /** Why something is refused, in words. */
    public String refused(String code, List<Object> arguments) {
        Object[] told = arguments.stream().map(this::told).toArray();
        String exact = arguments.isEmpty() ? code : code + "." + arguments.get(0);
        for (String key : new String[] {"no." + exact, "no." + code}) {
            try {
                return say.words(BUNDLE, key, told);
            } catch (MissingResourceException next) {
                continue;
            }
        }
        return say.words(BUNDLE, "no");
    }

    /** Says why something is refused beside the field of that id, or at the top of the page where none is named. */
    void refuse(@Nullable String field, DomainException refusal) {
        if (refusal.code().equals("not-yours")) {
            say.refused(field, refusal);
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        String words = refused(refusal.code(), refusal.arguments());
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        faces.validationFailed();
    }

    private Object told(Object argument) {
        String text = String.valueOf(argument);
        if (!text.matches(SLOT)) {
            return argument instanceof Number ? text : argument;
        }
        String letters = text.substring(0, 3);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(letters)) {
                return say.words(BUNDLE, "slot.told", weekday(day), text.substring(4));
            }
        }
        return text;
    }
}
