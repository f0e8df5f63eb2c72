package org.jiamenkou.admin.afterschool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiamenkou.afterschool.CareSlot;
import org.jiamenkou.afterschool.ClassEntry;
import org.jiamenkou.afterschool.ClassRow;
import org.jiamenkou.afterschool.EnrolmentSetting;
import org.jiamenkou.afterschool.Grades;
import org.jiamenkou.kernel.Money;
import org.jspecify.annotations.Nullable;

/** A class while it is typed. */
public class ClassForm {

    private static final Pattern QUOTA = Pattern.compile("([1-9])\\s*[:：=]\\s*(\\d{1,4})");

    private String course = "";
    private String name = "";
    private String grades = "";
    private int fewest = 15;
    private int most = 30;
    private String quotas = "";
    private List<String> slots = new ArrayList<>();
    private String price = "0";
    private String teacher = "";
    private String provider = "";
    private String room = "";
    private String equipment = "";

    void begin(EnrolmentSetting setting) {
        fewest = setting.usualMin();
        most = setting.usualMax();
    }

    void show(ClassRow row) {
        ClassEntry entry = row.entry();
        course = entry.course();
        name = entry.name();
        grades = entry.grades().told().replace('–', '-');
        fewest = entry.fewest();
        most = entry.most();
        quotas = new TreeMap<>(entry.quotas())
                .entrySet().stream()
                        .map(quota -> quota.getKey() + ":" + quota.getValue())
                        .collect(Collectors.joining(", "));
        slots = row.slots().stream().map(CareSlot::code).collect(Collectors.toCollection(ArrayList::new));
        price = entry.price().yuan();
        teacher = or(entry.teacher());
        provider = or(entry.provider());
        room = or(entry.room());
        equipment = entry.equipment();
    }

    /** The field that cannot be read, and the word that says how it is written; empty where all can. */
    Optional<String> unreadable() {
        if (Grades.parse(grades).isEmpty()) {
            return Optional.of("grades");
        }
        if (Money.parseYuan(price).isEmpty()) {
            return Optional.of("price");
        }
        return quotasRead() == null ? Optional.of("quotas") : Optional.empty();
    }

    ClassEntry entry() {
        return new ClassEntry(
                course,
                name,
                Grades.parse(grades).orElseThrow(),
                fewest,
                most,
                Optional.ofNullable(quotasRead()).orElse(Map.of()),
                slots,
                Money.parseYuan(price).orElse(Money.NONE),
                none(teacher),
                none(provider),
                none(room),
                equipment);
    }

    private @Nullable Map<Integer, Integer> quotasRead() {
        Map<Integer, Integer> read = new TreeMap<>();
        for (String part : quotas.split("[,，、;；]")) {
            if (part.isBlank()) {
                continue;
            }
            Matcher typed = QUOTA.matcher(part.strip());
            if (!typed.matches()) {
                return null;
            }
            read.put(Integer.valueOf(typed.group(1)), Integer.valueOf(typed.group(2)));
        }
        return read;
    }

    private static String or(@Nullable String code) {
        return code == null ? "" : code;
    }

    private static @Nullable String none(String code) {
        return code.isEmpty() ? null : code;
    }

    /** The code of the course. */
    public String getCourse() {
        return course;
    }

    /** The code of the course. */
    public void setCourse(@Nullable String course) {
        this.course = or(course);
    }

    /** The name of the class. */
    public String getName() {
        return name;
    }

    /** The name of the class. */
    public void setName(String name) {
        this.name = name;
    }

    /** The grades. */
    public String getGrades() {
        return grades;
    }

    /** The grades. */
    public void setGrades(String grades) {
        this.grades = grades;
    }

    /** The least number. */
    public int getFewest() {
        return fewest;
    }

    /** The least number. */
    public void setFewest(int fewest) {
        this.fewest = fewest;
    }

    /** The places. */
    public int getMost() {
        return most;
    }

    /** The places. */
    public void setMost(int most) {
        this.most = most;
    }

    /** Places at most for a grade. */
    public String getQuotas() {
        return quotas;
    }

    /** Places at most for a grade. */
    public void setQuotas(String quotas) {
        this.quotas = quotas;
    }

    /** The codes of the slots. */
    public List<String> getSlots() {
        return slots;
    }

    /** The codes of the slots. */
    public void setSlots(List<String> slots) {
        this.slots = slots;
    }

    /** The price of a lesson in yuan. */
    public String getPrice() {
        return price;
    }

    /** The price of a lesson in yuan. */
    public void setPrice(String price) {
        this.price = price;
    }

    /** The code of the teacher, or empty. */
    public String getTeacher() {
        return teacher;
    }

    /** The code of the teacher, or empty. */
    public void setTeacher(@Nullable String teacher) {
        this.teacher = or(teacher);
    }

    /** The code of the body, or empty. */
    public String getProvider() {
        return provider;
    }

    /** The code of the body, or empty. */
    public void setProvider(@Nullable String provider) {
        this.provider = or(provider);
    }

    /** The code of the room, or empty. */
    public String getRoom() {
        return room;
    }

    /** The code of the room, or empty. */
    public void setRoom(@Nullable String room) {
        this.room = or(room);
    }

    /** What children bring themselves. */
    public String getEquipment() {
        return equipment;
    }

    /** What children bring themselves. */
    public void setEquipment(String equipment) {
        this.equipment = equipment;
    }
}
