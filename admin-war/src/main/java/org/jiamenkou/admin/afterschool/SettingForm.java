package org.jiamenkou.admin.afterschool;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.afterschool.EnrolMode;
import org.jiamenkou.afterschool.EnrolmentSetting;
import org.jiamenkou.afterschool.EnrolmentSetting.CategoryLimit;
import org.jiamenkou.afterschool.PayMode;
import org.jspecify.annotations.Nullable;

/** What is settled for an enrolment, while it is typed. */
public class SettingForm {

    private EnrolMode mode = EnrolMode.FCFS;
    private String opens = "";
    private String closes = "";
    private String cancel = "";
    private @Nullable Integer week;
    private @Nullable Integer teacher;
    private PayMode pay = PayMode.BOOK_THEN_PAY;
    private int payDays = 7;
    private int hold = 10;
    private int waiting = 20;
    private String leave = "12:00";
    private int fewest = 15;
    private int most = 30;
    private String category = "";
    private @Nullable Integer categoryMost;

    void show(EnrolmentSetting setting) {
        mode = setting.mode();
        opens = typed(setting.opensAt());
        closes = typed(setting.closesAt());
        cancel = typed(setting.cancelUntil());
        week = setting.weekMost();
        teacher = setting.teacherMost();
        pay = setting.payMode();
        payDays = setting.payDays();
        hold = setting.holdMinutes();
        waiting = setting.waitingMost();
        leave = setting.leaveUntil().toString();
        fewest = setting.usualMin();
        most = setting.usualMax();
    }

    /** The field that cannot be read; empty where all can. */
    Optional<String> unreadable() {
        return List.of("opens", "closes", "cancel").stream()
                .filter(field -> !isReadable(value(field)))
                .findFirst()
                .or(() -> isTime(leave) ? Optional.empty() : Optional.of("leave"))
                .or(() -> fewest >= 1 && fewest <= most ? Optional.empty() : Optional.of("most"));
    }

    /** The setting as it is typed, of that version, with these limits of categories. */
    EnrolmentSetting setting(String term, String school, int version, List<CategoryLimit> categoryLimits) {
        return new EnrolmentSetting(
                term,
                school,
                mode,
                moment(opens),
                moment(closes),
                moment(cancel),
                week,
                categoryLimits,
                teacher,
                pay,
                payDays,
                hold,
                waiting,
                LocalTime.parse(leave),
                fewest,
                most,
                version);
    }

    private String value(String field) {
        return switch (field) {
            case "opens" -> opens;
            case "closes" -> closes;
            default -> cancel;
        };
    }

    private static boolean isReadable(String text) {
        return text.isBlank() || moment(text) != null;
    }

    private static boolean isTime(String text) {
        return text.matches("([01]\\d|2[0-3]):[0-5]\\d");
    }

    private static @Nullable Instant moment(String text) {
        try {
            return text.isBlank()
                    ? null
                    : LocalDateTime.parse(text.strip().replace(' ', 'T'))
                            .atZone(AfterschoolWords.ZONE)
                            .toInstant();
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static String typed(@Nullable Instant moment) {
        return moment == null
                ? ""
                : LocalDateTime.ofInstant(moment, AfterschoolWords.ZONE).toString();
    }

    /** How places are given. */
    public EnrolMode getMode() {
        return mode;
    }

    /** How places are given. */
    public void setMode(EnrolMode mode) {
        this.mode = mode;
    }

    /** From when families may book. */
    public String getOpens() {
        return opens;
    }

    /** From when families may book. */
    public void setOpens(String opens) {
        this.opens = opens;
    }

    /** Until when. */
    public String getCloses() {
        return closes;
    }

    /** Until when. */
    public void setCloses(String closes) {
        this.closes = closes;
    }

    /** Until when families may cancel. */
    public String getCancel() {
        return cancel;
    }

    /** Until when families may cancel. */
    public void setCancel(String cancel) {
        this.cancel = cancel;
    }

    /** How many courses a week, or null. */
    public @Nullable Integer getWeek() {
        return week;
    }

    /** How many courses a week, or null. */
    public void setWeek(@Nullable Integer week) {
        this.week = week;
    }

    /** How many classes a teacher, or null. */
    public @Nullable Integer getTeacher() {
        return teacher;
    }

    /** How many classes a teacher, or null. */
    public void setTeacher(@Nullable Integer teacher) {
        this.teacher = teacher;
    }

    /** When the fee is paid. */
    public PayMode getPay() {
        return pay;
    }

    /** When the fee is paid. */
    public void setPay(PayMode pay) {
        this.pay = pay;
    }

    /** Within how many days. */
    public int getPayDays() {
        return payDays;
    }

    /** Within how many days. */
    public void setPayDays(int payDays) {
        this.payDays = payDays;
    }

    /** How many minutes a place is held. */
    public int getHold() {
        return hold;
    }

    /** How many minutes a place is held. */
    public void setHold(int hold) {
        this.hold = hold;
    }

    /** How many may wait. */
    public int getWaiting() {
        return waiting;
    }

    /** How many may wait. */
    public void setWaiting(int waiting) {
        this.waiting = waiting;
    }

    /** Until what time leave can be asked for. */
    public String getLeave() {
        return leave;
    }

    /** Until what time leave can be asked for. */
    public void setLeave(String leave) {
        this.leave = leave;
    }

    /** The usual least number. */
    public int getFewest() {
        return fewest;
    }

    /** The usual least number. */
    public void setFewest(int fewest) {
        this.fewest = fewest;
    }

    /** The usual places. */
    public int getMost() {
        return most;
    }

    /** The usual places. */
    public void setMost(int most) {
        this.most = most;
    }

    /** The code of the category that is to be limited, or empty. */
    public String getCategory() {
        return category;
    }

    /** The code of the category that is to be limited, or empty. */
    public void setCategory(@Nullable String category) {
        this.category = category == null ? "" : category;
    }

    /** How many courses of that category, null for no limit any more. */
    public @Nullable Integer getCategoryMost() {
        return categoryMost;
    }

    /** How many courses of that category, null for no limit any more. */
    public void setCategoryMost(@Nullable Integer categoryMost) {
        this.categoryMost = categoryMost;
    }
}
