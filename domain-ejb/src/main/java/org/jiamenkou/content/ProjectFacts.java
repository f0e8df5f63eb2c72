package org.jiamenkou.content;

import org.jiamenkou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a 建设项目 in figures; what is not settled yet is left open.
 *
 * @param seats how many 学位 it adds, or null
 * @param cost what it costs altogether, or null
 * @param stage how far it is
 * @param opens the term of its opening, or null
 */
public record ProjectFacts(
        @Nullable Integer seats,
        @Nullable Money cost,
        BuildingStage stage,
        @Nullable OpeningTerm opens) {

    /** Refuses a negative number of seats. */
    public ProjectFacts {
        if (seats != null && seats < 0) {
            throw new IllegalArgumentException("seats are not negative: " + seats);
        }
    }
}
