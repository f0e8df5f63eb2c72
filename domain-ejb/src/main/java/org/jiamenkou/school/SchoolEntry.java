package org.jiamenkou.school;

import java.util.List;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the register tells of a school; what it leaves open stays as it was.
 *
 * @param name its name, which is its identity within the district
 * @param code the code it shall have, or null to have one made
 * @param stages the stages it teaches
 * @param aliases other names notices use for it
 * @param group the group it belongs to, or null
 * @param groupKind what sort of group that is; 集团 where it is not told
 * @param address where it is, or null
 * @param phone its telephone, or null
 * @param point where it is on earth, or null
 */
public record SchoolEntry(
        String name,
        @Nullable String code,
        List<Stage> stages,
        List<String> aliases,
        @Nullable String group,
        @Nullable String groupKind,
        @Nullable String address,
        @Nullable String phone,
        @Nullable Coordinate point) {

    /** Copies the lists; refuses an empty name. */
    public SchoolEntry {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a school needs a name");
        }
        stages = List.copyOf(stages);
        aliases = List.copyOf(aliases);
    }

    /** A school known by name and stage alone. */
    public static SchoolEntry named(String name, Stage stage) {
        return new SchoolEntry(name, null, List.of(stage), List.of(), null, null, null, null, null);
    }
}
