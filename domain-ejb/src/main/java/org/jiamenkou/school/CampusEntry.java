package org.jiamenkou.school;

import org.jiamenkou.kernel.Coordinate;
import org.jspecify.annotations.Nullable;

/**
 * What is entered of a campus.
 *
 * @param name its name, or empty
 * @param address where it is
 * @param phone its telephone, or null
 * @param point where it is on earth, or null
 * @param period when the school teaches there
 */
public record CampusEntry(
        String name,
        String address,
        @Nullable String phone,
        @Nullable Coordinate point,
        Period period) {

    /** Refuses {@code address-missing}. */
    public CampusEntry {
        if (address.isBlank()) {
            throw new SchoolRefusal("address-missing");
        }
    }
}
