package org.jiamenkou.afterschool;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jiamenkou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A class as it is entered.
 *
 * @param course the code of the course
 * @param name its name; empty where the course has only one
 * @param grades the grades it is for
 * @param fewest with fewer children the school decides whether it takes place
 * @param most places
 * @param quotas places at most for a grade, by grade
 * @param slots the codes of its slots, such as {@code MON-2}
 * @param price of one lesson
 * @param teacher the code of the teacher, or null
 * @param provider the code of the body that teaches, or null
 * @param room the code of the room, or null
 * @param equipment what children bring themselves; may be empty
 */
public record ClassEntry(
        String course,
        String name,
        Grades grades,
        int fewest,
        int most,
        Map<Integer, Integer> quotas,
        List<String> slots,
        Money price,
        @Nullable String teacher,
        @Nullable String provider,
        @Nullable String room,
        String equipment) {

    /** Copies the lists; slots stand in the order of their codes, each once. */
    public ClassEntry {
        name = name.strip();
        equipment = equipment.strip();
        quotas = Map.copyOf(quotas);
        slots = List.copyOf(new TreeSet<>(slots));
    }

    /** The same without whoever teaches and where, for a class that begins anew. */
    ClassEntry led(@Nullable String byTeacher, @Nullable String byProvider, @Nullable String inRoom) {
        return new ClassEntry(
                course, name, grades, fewest, most, quotas, slots, price, byTeacher, byProvider, inRoom, equipment);
    }
}
