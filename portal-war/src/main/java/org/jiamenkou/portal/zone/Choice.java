package org.jiamenkou.portal.zone;

import java.util.List;
import java.util.stream.Collectors;
import org.jiamenkou.zone.ServedSchool;
import org.jspecify.annotations.Nullable;

/**
 * Something to tap: one way of filling a need, a near name, another notice.
 *
 * @param text what is chosen
 * @param detail what tells it from others of its name, or what comes of it where that is no school; or empty
 * @param leads the schools it leads to, or empty
 * @param link the address behind it, or null when there is none
 */
public record Choice(
        String text, String detail, String leads, @Nullable String link) {

    /** The names of schools, as a list in words. */
    static String names(List<ServedSchool> schools) {
        return schools.stream().map(ServedSchool::name).collect(Collectors.joining("、"));
    }
}
