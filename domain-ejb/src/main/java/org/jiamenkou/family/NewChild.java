package org.jiamenkou.family;

import org.jspecify.annotations.Nullable;

/**
 * A child its family enters itself.
 *
 * @param name its name
 * @param district the code of the district
 * @param grade its grade, 1 to 9, or null before school
 */
public record NewChild(
        String name, String district, @Nullable Integer grade) {

    @Override
    public String toString() {
        return "a child in " + district;
    }
}
