package org.jiamenkou.family;

import org.jspecify.annotations.Nullable;

/**
 * A child its family enters itself.
 *
 * @param name its name
 * @param district the code of the district
 * @param grade its grade, 1 to 9, or null before school
 * @param document what shows who it is, where something asks for that, or null
 */
public record NewChild(
        String name,
        String district,
        @Nullable Integer grade,
        @Nullable IdentityDocument document) {

    /** A child without a document. */
    public NewChild(String name, String district, @Nullable Integer grade) {
        this(name, district, grade, null);
    }

    @Override
    public String toString() {
        return "a child in " + district;
    }
}
