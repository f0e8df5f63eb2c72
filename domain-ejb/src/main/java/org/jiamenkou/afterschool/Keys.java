package org.jiamenkou.afterschool;

import jakarta.persistence.PersistenceException;
import java.util.Map;
import org.jiamenkou.kernel.Sql;

/** Turns what a unique key refuses, when two save at the same moment, into the refusal whoever looked before would have met. */
final class Keys {

    private static final Map<String, String> REFUSALS = Map.of(
            "uq_afterschool_class_slot_teacher", "teacher-clash",
            "uq_afterschool_class_slot_room", "room-clash",
            "uq_afterschool_class_name", "class-twice",
            "uq_afterschool_term_season", "term-twice",
            "uq_afterschool_room_name", "room-twice",
            "uq_afterschool_teacher_number", "teacher-twice",
            "uq_afterschool_provider_number", "provider-twice",
            "uq_afterschool_course_name", "course-twice",
            "uq_afterschool_category_name", "category-twice",
            "uq_afterschool_agreement_number", "changed-meanwhile");

    private Keys() {}

    /** Runs statements; a unique key that refuses one refuses by its reason. */
    static void held(Runnable statements) {
        try {
            statements.run();
        } catch (PersistenceException failed) {
            throw REFUSALS.entrySet().stream()
                    .filter(key -> Sql.breaks(failed, key.getKey()))
                    .findFirst()
                    .<RuntimeException>map(key -> new AfterschoolRefusal(key.getValue()))
                    .orElse(failed);
        }
    }
}
