package org.jiamenkou.intake;

import org.jiamenkou.kernel.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows of a file, and how much of one is read at most.
 *
 * @param expected the shape the file must have, or null to find out
 * @param frame the frame of its coordinates where the file does not say, or null
 * @param fillDown whether an empty school cell means the school of the row above
 * @param maxBytes the largest file
 * @param maxUnpackedBytes the most a spreadsheet may unpack to
 * @param maxRows the most rows
 * @param maxCellLength the longest cell, in characters
 */
public record IntakeOptions(
        @Nullable Shape expected,
        @Nullable Frame frame,
        boolean fillDown,
        int maxBytes,
        long maxUnpackedBytes,
        int maxRows,
        int maxCellLength) {

    private static final int MEGABYTE = 1 << 20;

    /** Any shape; 32 MB, unpacked 192 MB, 200,000 rows, 20,000 characters a cell. */
    public static IntakeOptions usual() {
        return new IntakeOptions(null, null, false, 32 * MEGABYTE, 192L * MEGABYTE, 200_000, 20_000);
    }

    /** The same, of one shape only. */
    public IntakeOptions expecting(Shape shape) {
        return new IntakeOptions(shape, frame, fillDown, maxBytes, maxUnpackedBytes, maxRows, maxCellLength);
    }

    /** The same, with the frame of coordinates that do not name theirs. */
    public IntakeOptions in(@Nullable Frame declared) {
        return new IntakeOptions(expected, declared, fillDown, maxBytes, maxUnpackedBytes, maxRows, maxCellLength);
    }

    /** The same, an empty school cell meaning the school above. */
    public IntakeOptions fillingDown() {
        return new IntakeOptions(expected, frame, true, maxBytes, maxUnpackedBytes, maxRows, maxCellLength);
    }
}
