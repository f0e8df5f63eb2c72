package org.jiamenkou.afterschool;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A child of a class as a school sees it.
 *
 * @param child the code of the child
 * @param name its name, masked unless it was asked for whole
 * @param grade its grade, or null where the roll does not know it
 * @param className its class of the school, or empty
 * @param place the place it has, or null while it is in line
 * @param position how far ahead in line, or null where it has a place
 * @param since since when
 */
public record RosterRow(
        String child,
        String name,
        @Nullable Integer grade,
        String className,
        @Nullable String place,
        @Nullable Integer position,
        Instant since) {

    @Override
    public String toString() {
        return "child " + child;
    }
}
