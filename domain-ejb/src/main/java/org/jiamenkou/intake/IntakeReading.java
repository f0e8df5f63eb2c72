package org.jiamenkou.intake;

import org.jiamenkou.rule.EdgePolicy;
import org.jiamenkou.rule.LineReading;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * What a row of a file says, in whatever shape it came.
 *
 * @param row its row, line or feature, from 1
 * @param reading the line and what was understood of it; nothing is dropped
 * @param polygon what its AREA rule looks like, or null
 * @param edge to whom the edge of the polygon belongs, or null where that is not said
 */
public record IntakeReading(
        int row,
        LineReading reading,
        @Nullable Geometry polygon,
        @Nullable EdgePolicy edge) {

    /** A line without a polygon. */
    public IntakeReading(int row, LineReading reading) {
        this(row, reading, null, null);
    }
}
