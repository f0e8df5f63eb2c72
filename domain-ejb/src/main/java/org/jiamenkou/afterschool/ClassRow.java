package org.jiamenkou.afterschool;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiamenkou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A class as cards and lists show it: everything but the places that are taken, which the booking engine knows.
 *
 * @param code its code
 * @param term the code of the term
 * @param school the code of the school
 * @param course the code of the course
 * @param courseName the name of the course
 * @param name the name of the class; empty where the course has only one
 * @param kind what the course is
 * @param category the code of the category
 * @param categoryName its name
 * @param about what the course is about; may be empty
 * @param grades the grades it is for
 * @param fewest with fewer children the school decides whether it takes place
 * @param most places
 * @param quotas places at most for a grade, by grade; empty where there are none
 * @param slots when it takes place, in the order of the week
 * @param sessions how many sessions there are
 * @param lessons how many lessons (课时) they count
 * @param firstSession the day of the first one, or null
 * @param price of one lesson
 * @param document the number of the document the price keeps to, or null where nothing is paid
 * @param teacher the name of the teacher, or null
 * @param teacherCode the code of the teacher, or null
 * @param provider the body that teaches, or null
 * @param room the name of the room, or null
 * @param roomCode the code of the room, or null
 * @param equipment what children bring themselves (自备学具); may be empty
 * @param state how far it is
 * @param reason why it was cancelled, or null
 * @param held why it takes place although fewer came than it asked for, or null
 * @param version grows with every change
 */
public record ClassRow(
        String code,
        String term,
        String school,
        String course,
        String courseName,
        String name,
        CourseKind kind,
        String category,
        String categoryName,
        String about,
        Grades grades,
        int fewest,
        int most,
        Map<Integer, Integer> quotas,
        List<CareSlot> slots,
        int sessions,
        int lessons,
        @Nullable LocalDate firstSession,
        Money price,
        @Nullable String document,
        @Nullable String teacher,
        @Nullable String teacherCode,
        @Nullable ProviderRow provider,
        @Nullable String room,
        @Nullable String roomCode,
        String equipment,
        ClassState state,
        @Nullable String reason,
        @Nullable String held,
        int version) {

    /** Copies the lists. */
    public ClassRow {
        quotas = Map.copyOf(quotas);
        slots = List.copyOf(slots);
    }

    /** Course and class in one: 航模 二班. */
    public String title() {
        return name.isEmpty() ? courseName : courseName + " " + name;
    }

    /** What one child pays for all lessons. */
    public Money fee() {
        return price.times(lessons);
    }

    /** The class as it would be entered. */
    public ClassEntry entry() {
        return new ClassEntry(
                course,
                name,
                grades,
                fewest,
                most,
                quotas,
                slots.stream().map(CareSlot::code).toList(),
                price,
                teacherCode,
                provider == null ? null : provider.code(),
                roomCode,
                equipment);
    }

    /** What the booking engine knows the class by as a whole. */
    public String product() {
        return "afterschool/" + code;
    }

    /** What it knows the class by for a child of that grade: a grade with a quota has a product of its own. */
    public String product(int grade) {
        return quotas.containsKey(grade) ? product() + "/" + grade : product();
    }

    /** Every product of the class, the one of the whole first. */
    public List<String> products() {
        return Stream.concat(Stream.of(product()), grades.all().stream().map(this::product))
                .distinct()
                .toList();
    }

    /** The code of the class a product belongs to; empty for products of others. */
    public static Optional<String> classOf(String product) {
        String[] parts = product.split("/");
        return parts.length >= 2 && parts[0].equals("afterschool") ? Optional.of(parts[1]) : Optional.empty();
    }
}
