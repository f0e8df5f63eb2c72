package org.jiamenkou.school;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A school as staff see it.
 *
 * @param row what everybody sees
 * @param aliases the other names notices use
 * @param successor the school it is part of now or will be, or null
 * @param absorbed the schools that are part of it now or will be
 * @param version grows with every change; a change names the one it saw
 */
public record SchoolSheet(
        SchoolRow row, List<String> aliases, @Nullable SchoolRow successor, List<SchoolRow> absorbed, int version) {

    /** Copies the lists. */
    public SchoolSheet {
        aliases = List.copyOf(aliases);
        absorbed = List.copyOf(absorbed);
    }
}
