package org.jiamenkou.school;

import java.util.List;

/**
 * Some schools of a list.
 *
 * @param total how many there are of the kind that was asked for
 * @param schools those of this page
 */
public record SchoolPage(int total, List<SchoolRow> schools) {

    /** Copies the list. */
    public SchoolPage {
        schools = List.copyOf(schools);
    }
}
