package org.jiamenkou.seat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.school.SchoolRow;
import org.jspecify.annotations.Nullable;

/** The schools of a district by what files call them: their name or their code. */
final class SchoolNames {

    private final Map<String, SchoolRow> byName = new HashMap<>();

    SchoolNames(List<SchoolRow> schools) {
        schools.forEach(school -> byName.put(school.code(), school));
        schools.forEach(school -> byName.put(school.name(), school));
    }

    @Nullable
    SchoolRow find(String nameOrCode) {
        return byName.get(nameOrCode);
    }
}
