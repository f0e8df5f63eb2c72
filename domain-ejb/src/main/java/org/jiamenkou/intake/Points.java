package org.jiamenkou.intake;

import java.util.Optional;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.Frame;
import org.jspecify.annotations.Nullable;

/** The point a row gives: both numbers and their frame, or none. */
final class Points {

    private final IntakeOptions options;

    private final Tally tally;

    Points(IntakeOptions options, Tally tally) {
        this.options = options;
        this.tally = tally;
    }

    /** The point in the stored frame; what cannot be taken is reported and left out, the row stays. */
    @Nullable
    Coordinate of(Fields fields) {
        String lat = fields.get(Column.LATITUDE);
        String lon = fields.get(Column.LONGITUDE);
        if (lat.isEmpty() && lon.isEmpty()) {
            return null;
        }
        String number = "\\d{1,3}(\\.\\d{1,15})?";
        if (!lat.matches(number)
                || !lon.matches(number)
                || Double.parseDouble(lat) > 90
                || Double.parseDouble(lon) > 180) {
            tally.error(fields.number(), fields.title(Column.LATITUDE), "point-unreadable", lat, lon);
            return null;
        }
        Optional<Frame> frame = frame(fields);
        if (frame.isEmpty()) {
            tally.error(fields.number(), Column.FRAME.title(), "point-without-frame", fields.get(Column.FRAME));
        }
        return frame.map(f -> f.toStored(Double.parseDouble(lat), Double.parseDouble(lon)))
                .orElse(null);
    }

    private Optional<Frame> frame(Fields fields) {
        String word = fields.get(Column.FRAME);
        return word.isEmpty() ? Optional.ofNullable(options.frame()) : Frame.parse(word);
    }
}
